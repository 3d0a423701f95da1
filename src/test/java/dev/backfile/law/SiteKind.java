package dev.backfile.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sorts of sites that are made at random. */
enum SiteKind {
    /** The built-in theme alone. */
    THEME(Map.of("site.title", "The Law"), "", List.of()),
    /** The built-in theme behind templates of the site's own. */
    THEME_BEHIND(Map.of("site.title", "The Law", "theme", "backfile"), "own/", List.of("robots.ftl", "terms.ftlh")),
    /** Templates of the site's own, under Backfile's defaults. */
    OWN(
            Map.ofEntries(
                    Map.entry("site.title", "The Law"),
                    Map.entry("defaults", "backfile"),
                    Map.entry("template.masterindex.file", "list.ftlh"),
                    Map.entry("template.month.file", "list.ftlh"),
                    Map.entry("template.tag.file", "list.ftlh"),
                    Map.entry("template.author.file", "list.ftlh"),
                    Map.entry("template.section.file", "list.ftlh"),
                    Map.entry("template.series.file", "list.ftlh"),
                    Map.entry("template.issue.file", "list.ftlh"),
                    Map.entry("template.tagsindex.file", "terms.ftlh"),
                    Map.entry("template.feed.file", "feed.ftlx"),
                    Map.entry("template.sitemap.file", "sitemap.ftlx")),
            "own/",
            List.of(
                    "archive.ftlh",
                    "error404.ftlh",
                    "feed-json.ftl",
                    "feed.ftlx",
                    "lib/frame.ftlh",
                    "lib/menu.ftlh",
                    "lib/words.ftlh",
                    "list.ftlh",
                    "page.ftlh",
                    "post.ftlh",
                    "redirect.ftlh",
                    "robots.ftl",
                    "search.ftlh",
                    "sitemap-news.ftlx",
                    "sitemap.ftlx",
                    "terms.ftlh",
                    "year.ftlh")),
    /** A site of JBake's. */
    JBAKE(
            Map.of(
                    "site.title", "The Law",
                    "site.host", "https://example.org",
                    "render.tagsindex", "true",
                    "render.sitemap", "true",
                    "index.paginate", "true"),
            "jbake/",
            List.of(
                    "archive.ftl",
                    "error404.ftl",
                    "feed.ftl",
                    "footer.ftl",
                    "header.ftl",
                    "index.ftl",
                    "menu.ftl",
                    "page.ftl",
                    "parts.ftl",
                    "post.ftl",
                    "sitemap.ftl",
                    "tags-index.ftl",
                    "tags.ftl"));

    private final Map<String, String> settings;
    private final String folder;
    private final List<String> templates;

    SiteKind(Map<String, String> settings, String folder, List<String> templates) {
        this.settings = settings;
        this.folder = folder;
        this.templates = templates;
    }

    /** The settings that such a site begins with. */
    Map<String, String> settings() {
        return settings;
    }

    /** The templates that such a site begins with. */
    SortedMap<String, String> templates() {
        SortedMap<String, String> files = new TreeMap<>();
        templates.forEach(name -> files.put("templates/" + name, resource("/law/" + folder + name)));
        return files;
    }

    /** Lines that a template of any site may hold; each reaches for something else. */
    static List<String> snippets() {
        return resource("/law/snippets.txt").lines().toList();
    }

    /** A template of the built-in theme. */
    static String themeTemplate(String name) {
        return resource("/dev/backfile/theme/builtin/templates/" + name);
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(SiteKind.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
