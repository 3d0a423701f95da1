package dev.backfile.imports.survey.content;

import dev.backfile.source.frontmatter.Dates;
import dev.backfile.source.frontmatter.Findings;
import dev.backfile.source.frontmatter.ScalarTypes;
import dev.backfile.source.frontmatter.SyntaxFault;
import dev.backfile.source.frontmatter.Value;
import dev.backfile.source.frontmatter.YamlReader;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What Jekyll's {@code _config.yml} says of posts, pages and collections.
 *
 * @param settings the settings by their names; none where the file cannot be read
 * @see <a href="https://jekyllrb.com/docs/configuration/options/">Jekyll's options</a>
 */
public record JekyllConfiguration(Map<String, Object> settings) {

    private static final String POSTS = "posts";
    private static final String PERMALINK = "permalink";

    /** Keeps a copy. */
    public JekyllConfiguration {
        settings = Map.copyOf(settings);
    }

    /** That of a file in YAML. */
    public static JekyllConfiguration of(String yaml) {
        ScalarTypes types = new ScalarTypes(new Dates(ZoneOffset.UTC), true);
        try {
            Value read = new YamlReader(types).read(yaml, 1, new Findings("_config.yml"));
            return new JekyllConfiguration(read instanceof Value.Mapping mapping ? mapping.plain() : Map.of());
        } catch (SyntaxFault unreadable) {
            return new JekyllConfiguration(Map.of());
        }
    }

    /** The pattern of the URLs of posts: that of their collection, else that of the site; empty where none is set. */
    public Optional<String> postUrls() {
        return text(collection(POSTS).get(PERMALINK)).or(this::siteUrls);
    }

    private Optional<String> siteUrls() {
        return text(settings.get(PERMALINK));
    }

    /** The folders of the collections of which pages are made, but for that of posts. */
    public Set<String> collections() {
        Set<String> folders = new TreeSet<>();
        published().keySet().forEach(name -> folders.add("_" + name));
        return folders;
    }

    /**
     * Whether each page has a folder of its own.
     *
     * @param ofCollections whether the pages are those of collections, of which the first with a pattern of its own counts
     */
    public boolean endsPagesWithSlash(boolean ofCollections) {
        Optional<String> own = ofCollections
                ? published().values().stream()
                        .flatMap(collection -> text(collection.get(PERMALINK)).stream())
                        .findFirst()
                : Optional.empty();
        return own.or(this::siteUrls)
                .filter(pattern -> pattern.equals("pretty") || pattern.endsWith("/"))
                .isPresent();
    }

    /** What Jekyll is told to pass over, without slashes at the end. */
    public Set<String> excluded() {
        Set<String> excluded = new TreeSet<>();
        if (settings.get("exclude") instanceof Collection<?> entries) {
            entries.forEach(entry -> excluded.add(entry.toString().replaceFirst("/+$", "")));
        }
        excluded.remove("");
        return excluded;
    }

    private Map<String, Map<?, ?>> published() {
        Map<String, Map<?, ?>> published = new TreeMap<>();
        if (settings.get("collections") instanceof Map<?, ?> all) {
            all.keySet().forEach(name -> {
                Map<?, ?> collection = collection(name.toString());
                if (Boolean.TRUE.equals(collection.get("output")) && !name.equals(POSTS)) {
                    published.put(name.toString(), collection);
                }
            });
        }
        return published;
    }

    private Map<?, ?> collection(String name) {
        return settings.get("collections") instanceof Map<?, ?> all && all.get(name) instanceof Map<?, ?> collection
                ? collection
                : Map.of();
    }

    private static Optional<String> text(Object value) {
        return value instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty();
    }
}
