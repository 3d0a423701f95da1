package dev.backfile.maven;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** A project that was made for JBake's Maven plugin, and how its declaration of the plugin fits Backfile. */
final class JBakeProject {

    /** Libraries of which the project may have a version of its own. */
    private static final Set<String> OWN_CHOICE = Set.of("org.asciidoctor:asciidoctorj");

    private final @Nullable Plugin declared;
    private final @Nullable PluginDescriptor plugin;

    /** The project that has called the plugin with this descriptor. */
    JBakeProject(@Nullable PluginDescriptor plugin) {
        this.plugin = plugin;
        this.declared = plugin == null ? null : plugin.getPlugin();
    }

    /** What does not fit, each in a sentence. */
    List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        unknownParameters()
                .forEach(name -> doubts.add("The parameter " + name
                        + " has no effect: no goal of Backfile has it. Take it out of the plugin's <configuration>."));
        String displacing = displacing();
        if (!displacing.isEmpty()) {
            doubts.add("The plugin's <dependencies> put other versions in the place of Backfile's own libraries ("
                    + displacing + "). Take them out: Backfile brings what it needs.");
        }
        return doubts;
    }

    /** The libraries that the project puts in the place of Backfile's own, for the middle of a sentence. */
    String displacing() {
        if (plugin == null || declared == null) {
            return "";
        }
        Map<String, String> own = plugin.getDependencies().stream()
                .collect(Collectors.toMap(
                        library -> library.getGroupId() + ":" + library.getArtifactId(),
                        library -> library.getVersion(),
                        (first, second) -> first));
        return declared.getDependencies().stream()
                .filter(library -> displaces(library, own))
                .map(library -> key(library) + " " + library.getVersion() + " instead of " + own.get(key(library)))
                .collect(Collectors.joining(", "));
    }

    private static boolean displaces(Dependency library, Map<String, String> own) {
        String version = own.get(key(library));
        return version != null && !OWN_CHOICE.contains(key(library)) && !version.equals(library.getVersion());
    }

    private static String key(Dependency library) {
        return library.getGroupId() + ":" + library.getArtifactId();
    }

    private Set<String> unknownParameters() {
        if (plugin == null || declared == null || plugin.getMojos() == null) {
            return Set.of();
        }
        Set<String> known = plugin.getMojos().stream()
                .flatMap(goal ->
                        goal.getParameters() == null ? Stream.<Parameter>empty() : goal.getParameters().stream())
                .map(Parameter::getName)
                .map(JBakeProject::folded)
                .collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        Stream.of(List.of(declared), declared.getExecutions())
                .flatMap(Collection::stream)
                .map((Function<ConfigurationContainer, Object>) ConfigurationContainer::getConfiguration)
                .filter(Xpp3Dom.class::isInstance)
                .flatMap(configuration -> Stream.of(((Xpp3Dom) configuration).getChildren()))
                .map(Xpp3Dom::getName)
                .filter(name -> !known.contains(folded(name)))
                .forEach(unknown::add);
        return unknown;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The properties of a project, as JBake gave them to templates. */
    static Map<String, String> values(@Nullable Properties properties) {
        Map<String, String> values = new TreeMap<>();
        if (properties != null) {
            properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        }
        return values;
    }
}
