package dev.backfile.maven;

import dev.backfile.Backfile;
import dev.backfile.NewSiteReport;
import dev.backfile.NewSiteRequest;
import java.io.File;
import java.io.UncheckedIOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Begins a site under the name, and with the parameters, that the Maven plugin of JBake has: a small one of Backfile's. */
@Mojo(name = "seed", threadSafe = true)
public final class SeedMojo extends AbstractMojo {

    /** Where the site goes. */
    @Parameter(property = "jbake.outputDirectory", defaultValue = "${project.basedir}/src/main/jbake")
    private @Nullable File outputDirectory;

    /** Begins also in a folder that is there; what lies in it stays. */
    @Parameter(property = "jbake.force", defaultValue = "false")
    private boolean force;

    /** Not used: nothing is fetched from the network. */
    @Parameter(property = "jbake.seedUrl")
    private @Nullable String seedUrl;

    @Parameter(defaultValue = "${project.name}", readonly = true)
    private String name = "New site";

    /** Made by Maven. */
    public SeedMojo() {}

    @Override
    public void execute() throws MojoFailureException {
        getLog().info("The goal seed is JBake's; today it is backfile init on the command line.");
        if (seedUrl != null) {
            getLog().warn("Nothing is fetched from " + seedUrl + ": the site begins with Backfile's own theme.");
        }
        File folder = outputDirectory == null ? new File("src/main/jbake") : outputDirectory;
        if (folder.exists() && !force) {
            throw new MojoFailureException(folder + " is there already: -Djbake.force=true adds what is missing to it");
        }
        try {
            NewSiteReport report = new Backfile()
                    .begin(new NewSiteRequest(folder.toPath().toAbsolutePath(), name, NewSiteRequest.HOST));
            report.written().forEach(file -> getLog().info("wrote   " + file));
            report.kept().forEach(file -> getLog().info("kept    " + file));
            report.notes().forEach(getLog()::info);
        } catch (IllegalArgumentException mistake) {
            throw new MojoFailureException(mistake.getMessage());
        } catch (UncheckedIOException failure) {
            throw new MojoFailureException(
                    "the site cannot be written: " + failure.getCause().getMessage());
        }
    }
}
