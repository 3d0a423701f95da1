package dev.backfile.maven;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import dev.backfile.diagnostic.DiagnosticPrinter;
import dev.backfile.diagnostic.Severity;
import dev.backfile.publish.PublishOptions;
import dev.backfile.publish.PublishReport;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Bakes a site and brings what changed to a target that its settings name. Works in a project and without one.
 */
@Mojo(name = "publish", requiresProject = false, threadSafe = true)
public final class PublishMojo extends AbstractMojo {

    /** The site's folder; the project's when left out. */
    @Parameter(property = "backfile.site", defaultValue = "${basedir}")
    private @Nullable File site;

    /** Where the site is baked; what the settings say when left out. */
    @Parameter(property = "backfile.destination")
    private @Nullable File destination;

    /** Reads the settings from this file, instead of {@code jbake.properties} in the site's folder. */
    @Parameter(property = "backfile.config")
    private @Nullable File config;

    /** Sets this, whatever the file of settings says; each is written {@code KEY=VALUE}. */
    @Parameter(property = "backfile.set")
    private @Nullable List<String> set;

    /** The name of the target in the settings; needed where there are several. */
    @Parameter(property = "backfile.to")
    private @Nullable String to;

    /** Says what would be done, and does nothing at the target. */
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
        Path folder = (site == null ? new File("") : site).toPath().toAbsolutePath();
        PublishOptions options =
                PublishOptions.usual().withBake(!noBake).withDryRun(dryRun).withAdopt(adopt);
        PublishReport report;
        try {
            report = new Backfile(new LogProgress(getLog()))
                    .publish(request(folder), to == null ? options : options.withTo(to));
        } catch (IllegalArgumentException mistake) {
            throw new MojoFailureException("the parameter " + mistake.getMessage());
        } catch (UncheckedIOException failure) {
            throw new MojoExecutionException("the site cannot be published (" + failure.getCause() + ")", failure);
        }
        DiagnosticPrinter.of(folder).print(report.diagnostics(), this::log);
        if (report.hasErrors()) {
            throw new MojoFailureException("the site was not published: mend the errors above");
        }
        getLog().info((report.isDone() ? "Published to " : "Would publish to ") + report.target() + ": "
                + report.added().size() + " added, " + report.changed().size() + " changed, "
                + report.deleted().size() + " deleted");
    }

    private BakeRequest request(Path folder) {
        BakeRequest request = BakeRequest.of(folder);
        if (destination != null) {
            request = request.withDestination(destination.toPath().toAbsolutePath());
        }
        if (config != null) {
            request = request.withConfig(config.toPath().toAbsolutePath());
        }
        for (String setting : set == null ? List.<String>of() : set) {
            request = request.withSetting(setting);
        }
        return request;
    }

    private void log(Severity severity, String line) {
        if (severity == Severity.ERROR) {
            getLog().error(line);
        } else {
            getLog().warn(line);
        }
    }
}
