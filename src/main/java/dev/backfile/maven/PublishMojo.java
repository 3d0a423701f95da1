package dev.backfile.maven;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import dev.backfile.diagnostic.DiagnosticPrinter;
import dev.backfile.publish.PublishOptions;
import dev.backfile.publish.PublishReport;
import java.io.File;
import java.io.UncheckedIOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Bakes a site and brings what changed to a target that its settings name. Works in a project and without one.
 */
@Mojo(name = "publish", requiresProject = false, threadSafe = true)
public final class PublishMojo extends SiteMojo {

    /** Bakes into this folder, or takes what lies there; what the settings say when left out. */
    @Parameter(property = "backfile.destination")
    private @Nullable File destination;

    /** Publishes to the target of this name in the settings; needed where there are several. */
    @Parameter(property = "backfile.to")
    private @Nullable String to;

    /** Says what would be uploaded and deleted, and does nothing at the target. */
    @Parameter(property = "backfile.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** Publishes what the last bake left, as it is. */
    @Parameter(property = "backfile.noBake", defaultValue = "false")
    private boolean noBake;

    /** Overwrites files at the target that were not published from here. */
    @Parameter(property = "backfile.adopt", defaultValue = "false")
    private boolean adopt;

    /** Made by Maven. */
    public PublishMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        PublishOptions options =
                PublishOptions.usual().withBake(!noBake).withDryRun(dryRun).withAdopt(adopt);
        PublishReport report;
        try {
            report = new Backfile(new LogProgress(getLog()))
                    .publish(request(), to == null ? options : options.withTo(to));
        } catch (IllegalArgumentException mistake) {
            throw new MojoFailureException("the parameter " + mistake.getMessage());
        } catch (UncheckedIOException failure) {
            throw new MojoExecutionException("the site cannot be published (" + failure.getCause() + ")", failure);
        }
        DiagnosticPrinter.of(folder()).print(report.diagnostics(), this::log);
        if (report.hasErrors()) {
            throw new MojoFailureException("the site was not published: mend the errors above");
        }
        getLog().info((report.isDone() ? "Published to " : "Would publish to ") + report.target() + ": "
                + report.added().size() + " added, " + report.changed().size() + " changed, "
                + report.deleted().size() + " deleted");
    }

    private BakeRequest request() {
        BakeRequest request = plainRequest();
        return destination == null
                ? request
                : request.withDestination(destination.toPath().toAbsolutePath());
    }
}
