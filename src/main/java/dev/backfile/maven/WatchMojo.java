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

/** The goal {@code serve} under a name, and with the parameters and defaults, that the Maven plugin of JBake has. */
@Mojo(name = "watch", requiresProject = false)
public class WatchMojo extends ServeMojo {

    /** The site's folder: JBake's word for {@code site}. */
    @Parameter(property = "jbake.inputDirectory", defaultValue = "${project.basedir}/src/main/jbake")
    private @Nullable File inputDirectory;

    /** Not used: a preview lies in a folder of its own, and the baked site stays as it is. */
    @Parameter(property = "jbake.outputDirectory")
    private @Nullable File outputDirectory;

    /** The port that is wanted, before {@code port}. */
    @Parameter(property = "jbake.port")
    private @Nullable Integer jbakePort;

    /** The address at which it answers: with any but this machine's own, other machines of the network may read, too. */
    @Parameter(property = "jbake.listenAddress", defaultValue = "127.0.0.1")
    private String listenAddress = "127.0.0.1";

    /** Not used: a preview begins at the front page of the site. */
    @Parameter(property = "jbake.indexFile")
    private @Nullable String indexFile;

    @Parameter(defaultValue = "${project.properties}", readonly = true)
    private @Nullable Properties projectProperties;

    @Parameter(defaultValue = "${plugin}", readonly = true)
    private @Nullable PluginDescriptor plugin;

    /** Made by Maven. */
    public WatchMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        getLog().info(
                        "The goals watch and inline are JBake's; today they are serve, with the parameters site, port and lan.");
        if (outputDirectory != null) {
            getLog().info("The preview leaves " + outputDirectory + " as it is; the goal generate bakes into it.");
        }
        if (indexFile != null) {
            getLog().info("The preview begins at the front page of the site, whatever indexFile says.");
        }
        new JBakeProject(plugin).doubts().forEach(getLog()::warn);
        super.execute();
    }

    @Override
    @Nullable
    File site() {
        return inputDirectory;
    }

    @Override
    int port() {
        return jbakePort == null ? super.port() : jbakePort;
    }

    @Override
    boolean isForOthers() {
        return super.isForOthers()
                || !listenAddress.startsWith("127.")
                        && !listenAddress.equals("localhost")
                        && !listenAddress.equals("::1");
    }

    @Override
    Map<String, String> properties() {
        return JBakeProject.values(projectProperties);
    }
}
