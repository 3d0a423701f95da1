package dev.backfile.config;

import dev.backfile.config.Settings.Output;
import dev.backfile.config.Settings.Outputs;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads which pages a site has once, and which kinds of page that are not articles or terms. */
final class OutputSection {

    private final SettingValues values;
    private final boolean host;

    /**
     * @param values the site's settings
     * @param host whether the site's host is known; feeds and sitemaps need it
     */
    OutputSection(SettingValues values, boolean host) {
        this.values = values;
        this.host = host;
    }

    Outputs read(List<TaxonomySettings> taxonomies) {
        boolean sitemap = host && values.flag("render.sitemap");
        Output feed = output(host && values.flag("render.feed"), "feed", file("feed.file"));
        boolean feedArchive = values.flag("feed.archive");
        boolean termFeeds = taxonomies.stream().anyMatch(TaxonomySettings::renderFeeds);
        return new Outputs(
                output(values.flag("render.index"), "masterindex", file("index.file")),
                output(values.flag("render.archive"), "archive", file("archive.file")),
                output(values.flag("render.years"), "year", ""),
                output(values.flag("render.months"), "month", ""),
                feed,
                new Output(feed.render() && feedArchive, feed.template(), ""),
                output(host && values.flag("render.jsonfeed"), "jsonfeed", file("jsonfeed.file")),
                output(termFeeds, "termfeed", ""),
                output(sitemap, "sitemap", file("sitemap.file")),
                output(sitemap, "sitemapindex", ""),
                output(host && values.flag("render.newssitemap"), "newssitemap", file("newssitemap.file")),
                output(values.flag("render.robots"), "robots", "robots.txt"),
                output(values.flag("render.error404"), "error404", file("error404.file")),
                output(values.flag("render.redirects"), "redirect", ""));
    }

    /** Whether the site would have something that needs its host; every page of a Backfile site names its URL. */
    boolean wantsHost() {
        return values.habits().settings().alwaysWantsHost()
                || values.flag("render.feed")
                || values.flag("render.jsonfeed")
                || values.flag("render.sitemap")
                || values.flag("render.newssitemap");
    }

    /** The template of a kind of page or a type of document. */
    static String template(SettingValues values, String kind) {
        String known = values.fallback("template." + kind + ".file");
        return template(values, kind, known.isEmpty() ? kind + ".ftlh" : known);
    }

    /** The template of a kind of page, with a default. */
    static String template(SettingValues values, String kind, String otherwise) {
        return values.checked(
                "template." + kind + ".file",
                SafePath::file,
                otherwise,
                "is no name of a template",
                "name a file in the folder of templates");
    }

    private Output output(boolean render, String kind, String file) {
        return new Output(render, template(values, kind), file);
    }

    private String file(String key) {
        return values.outputPath(key, values.fallback(key), UnaryOperator.identity());
    }
}
