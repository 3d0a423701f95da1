package dev.backfile.config;

import dev.backfile.config.Settings.DocumentType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how URLs are made, how long lists are, and the types of documents. */
final class UrlSection {

    private static final int LONGEST_LIST = 100_000;
    private static final int MOST_RELATED = 20;
    private static final String PERMALINK = "permalink.";
    private static final Pattern PLACEHOLDER = Pattern.compile(":([A-Za-z]+)");
    private static final List<String> JBAKES_KINDS = List.of("tag", "tagsindex");
    private static final Pattern TYPE = Pattern.compile("template\\.([a-zA-Z0-9_-]+)\\.file");
    private final SettingValues values;
    private final SettingsTable table;

    UrlSection(SettingValues values, SettingsTable table) {
        this.values = values;
        this.table = table;
    }

    Settings.Urls urls() {
        String prefix = values.text("uri.noExtension.prefix");
        if (!prefix.isEmpty() && !prefix.startsWith("/")) {
            values.bad("uri.noExtension.prefix", "does not begin with a slash", "write /" + prefix);
        }
        return new Settings.Urls(
                extension("output.extension", ".html"),
                values.flag("uri.noExtension"),
                prefix,
                values.flag("links.folders"),
                values.flag("slug.ascii"),
                values.flag("tag.sanitize"),
                values.flag("img.path.update"),
                values.flag("img.path.prepend.host"),
                permalinks());
    }

    Settings.Lists lists() {
        return new Settings.Lists(
                length("paginate.home", 0),
                length("paginate.terms", 0),
                length("paginate.months", 0),
                length("feed.entries", 1),
                values.number("related.count", 0, MOST_RELATED),
                values.flag("index.paginate"),
                length("index.posts_per_page", 1));
    }

    /** The types: post and page, and every type that has a template and is nothing else. */
    Map<String, DocumentType> types(List<TaxonomySettings> taxonomies) {
        Map<String, DocumentType> types = new LinkedHashMap<>();
        types.put("page", type("page"));
        types.put("post", type("post"));
        for (String key : values.keys()) {
            Matcher matcher = TYPE.matcher(key);
            if (matcher.matches() && isType(matcher.group(1), taxonomies)) {
                types.putIfAbsent(matcher.group(1), type(matcher.group(1)));
            }
        }
        return Collections.unmodifiableMap(types);
    }

    private boolean isType(String name, List<TaxonomySettings> taxonomies) {
        boolean page = table.row("template." + name + ".file").isPresent();
        boolean reserved = values.habits().settings().reservesWordsOfTaxonomies();
        return !page
                && !JBAKES_KINDS.contains(name)
                && taxonomies.stream()
                        .noneMatch(taxonomy -> (reserved || taxonomy.renderTerms())
                                        && taxonomy.singular().equals(name)
                                || (reserved || taxonomy.renderIndex()) && name.equals(taxonomy.name() + "index"));
    }

    private DocumentType type(String name) {
        String template = OutputSection.template(values, name);
        return new DocumentType(
                name, template, extension("template." + name + ".extension", extension("output.extension", ".html")));
    }

    private String extension(String key, String otherwise) {
        return values.checked(
                key,
                UrlSection::extension,
                otherwise,
                "is no extension of a file",
                "write a dot and letters, such as .html");
    }

    private static Optional<String> extension(String written) {
        return written.matches("(\\.[A-Za-z0-9_-]+)+") ? Optional.of(written) : Optional.empty();
    }

    private int length(String key, int least) {
        return values.number(key, least, LONGEST_LIST);
    }

    private Map<String, String> permalinks() {
        Map<String, String> permalinks = new TreeMap<>();
        for (String key : values.keys()) {
            if (key.startsWith(PERMALINK) && key.length() > PERMALINK.length() && values.isSet(key)) {
                String pattern = values.text(key);
                Optional<String> fault = faultOfPermalink(pattern);
                fault.ifPresentOrElse(
                        what -> values.bad(
                                key,
                                what,
                                "write a path that begins with a slash, of :"
                                        + String.join(", :", Settings.Urls.PERMALINK_PARTS)
                                        + " and plain words, such as /:year/:month/:slug/"),
                        () -> permalinks.put(key.substring(PERMALINK.length()), pattern));
            }
        }
        return Collections.unmodifiableMap(permalinks);
    }

    private Optional<String> faultOfPermalink(String pattern) {
        boolean known = PLACEHOLDER
                .matcher(pattern)
                .results()
                .allMatch(part -> Settings.Urls.PERMALINK_PARTS.contains(part.group(1)));
        if (!known || !pattern.startsWith("/") || pattern.startsWith("//")) {
            return Optional.of("is no pattern of URLs");
        }
        String path = PLACEHOLDER.matcher(pattern).replaceAll("x").substring(1);
        String file = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return file.isEmpty() ? Optional.of("is no pattern of URLs") : values.faultOfOutputPath(file);
    }
}
