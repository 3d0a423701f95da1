package dev.backfile.maven;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The goal {@code bake} under the name, and with the parameters and defaults, that the Maven plugin of JBake has. */
@Mojo(name = "generate", threadSafe = true)
public final class GenerateMojo extends BakeMojo {

    /** The site's folder: JBake's word for {@code site}. */
    @Parameter(property = "jbake.inputDirectory", defaultValue = "${project.basedir}/src/main/jbake")
    private @Nullable File inputDirectory;

    /** Where the baked site goes: JBake's word for {@code destination}, which goes before it. */
    @Parameter(
            property = "jbake.outputDirectory",
            defaultValue = "${project.build.directory}/${project.build.finalName}")
    private @Nullable File outputDirectory;

    /** Whether mistakes fail the build; else the site is published in spite of them. */
    @Parameter(property = "jbake.failOnError", defaultValue = "true")
    private boolean failOnError = true;

    /** Bakes everything anew: JBake's word for {@code clean}. */
    @Parameter(property = "jbake.isClearCache", defaultValue = "false")
    private boolean isClearCache;

    /** Made by Maven. */
    public GenerateMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        getLog().info(
                        "The goal generate is JBake's; today it is bake, with the parameters site, destination, keepGoing and"
                                + " clean.");
        super.execute();
    }

    @Override
    @Nullable
    File site() {
        return inputDirectory;
    }

    @Override
    @Nullable
    File destination() {
        File chosen = super.destination();
        return chosen == null ? outputDirectory : chosen;
    }

    @Override
    boolean isClean() {
        return isClearCache || super.isClean();
    }

    @Override
    boolean failsOnMistakes() {
        return failOnError;
    }
}
