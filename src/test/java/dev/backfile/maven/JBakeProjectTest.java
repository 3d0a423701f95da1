package dev.backfile.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.component.repository.ComponentDependency;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a project's declaration of JBake's plugin says that Backfile's has no use for. */
class JBakeProjectTest {

    private final Plugin declared = new Plugin();
    private final PluginDescriptor plugin = new PluginDescriptor();

    @BeforeEach
    void aGoalHasParametersAndThePluginLibraries() throws Exception {
        MojoDescriptor goal = new MojoDescriptor();
        goal.setGoal("generate");
        goal.setPluginDescriptor(plugin);
        goal.setParameters(List.of(parameter("inputDirectory"), parameter("isClearCache")));
        plugin.addMojo(goal);
        plugin.addDependency(library("org.freemarker", "freemarker", "2.3.35"));
        plugin.addDependency(library("org.asciidoctor", "asciidoctorj", "2.5.13"));
        plugin.setPlugin(declared);
    }

    @Test
    void aParameterThatNoGoalHasIsNamedWhereverItStands() {
        declared.setConfiguration(configuration("inputDirectory", "clearCache"));
        PluginExecution execution = new PluginExecution();
        execution.setConfiguration(configuration("isClearCache", "renderTags"));
        declared.addExecution(execution);

        assertThat(new JBakeProject(plugin).doubts())
                .containsExactly(
                        "The parameter clearCache has no effect: no goal of Backfile has it."
                                + " Take it out of the plugin's <configuration>.",
                        "The parameter renderTags has no effect: no goal of Backfile has it."
                                + " Take it out of the plugin's <configuration>.");
    }

    @Test
    void aLibraryInThePlaceOfOneOfOursIsNamedButTheAsciidoctorOfTheProjectIsItsOwnChoice() {
        declared.addDependency(dependency("org.freemarker", "freemarker", "2.3.20"));
        declared.addDependency(dependency("org.asciidoctor", "asciidoctorj", "2.5.7"));
        declared.addDependency(dependency("org.pegdown", "pegdown", "1.4.2"));

        assertThat(new JBakeProject(plugin).doubts())
                .containsExactly(
                        "The plugin's <dependencies> put other versions in the place of Backfile's own libraries"
                                + " (org.freemarker:freemarker 2.3.20 instead of 2.3.35). Take them out: Backfile brings what it"
                                + " needs.");
    }

    @Test
    void whatFitsIsNotSpokenOf() {
        declared.setConfiguration(configuration("inputDirectory"));
        declared.addDependency(dependency("org.freemarker", "freemarker", "2.3.35"));

        assertThat(new JBakeProject(plugin).doubts()).isEmpty();
        assertThat(new JBakeProject(null).doubts()).isEmpty();
    }

    private static Parameter parameter(String name) {
        Parameter parameter = new Parameter();
        parameter.setName(name);
        return parameter;
    }

    private static Xpp3Dom configuration(String... names) {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        for (String name : names) {
            configuration.addChild(new Xpp3Dom(name));
        }
        return configuration;
    }

    private static ComponentDependency library(String group, String artifact, String version) {
        ComponentDependency library = new ComponentDependency();
        library.setGroupId(group);
        library.setArtifactId(artifact);
        library.setVersion(version);
        return library;
    }

    private static Dependency dependency(String group, String artifact, String version) {
        Dependency library = new Dependency();
        library.setGroupId(group);
        library.setArtifactId(artifact);
        library.setVersion(version);
        return library;
    }
}
