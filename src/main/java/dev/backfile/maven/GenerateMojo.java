package dev.backfile.maven;

import java.io.File;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
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

    @Parameter(defaultValue = "${project.properties}", readonly = true)
    private @Nullable Properties projectProperties;

    @Parameter(defaultValue = "${plugin}", readonly = true)
    private @Nullable PluginDescriptor plugin;

    /** Made by Maven. */
    public GenerateMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        getLog().info(
                        "The goal generate is JBake's; today it is bake, with the parameters site, destination, keepGoing and"
                                + " clean.");
        JBakeProject project = new JBakeProject(plugin);
        project.doubts().forEach(getLog()::warn);
        try {
            super.execute();
        } catch (LinkageError failure) {
            String displacing = project.displacing();
            if (displacing.isEmpty()) {
                throw failure;
            }
            getLog().debug(failure);
            throw new MojoFailureException(
                    "Backfile cannot work with the libraries that the plugin's <dependencies> put in"
                            + " the place of its own (" + displacing + "): take them out");
        }
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

    @Override
    Map<String, String> properties() {
        return JBakeProject.values(projectProperties);
    }
}
