package dev.backfile.config;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every setting that Backfile knows, beside those of JBake's that it only hands to templates. */
final class SettingsTable {

    /** The text in the manual where a setting has no default. */
    private static final String NONE = "";

    private static final List<Setting<?>> OWN = List.of(
            row("defaults", NONE, NONE, "whose defaults the site has, `backfile` or `jbake`"),
            row("theme", NONE, NONE, "`backfile` puts the built-in theme behind the site's own templates"),
            row("site.title", NONE, NONE, "the publication's name"),
            row("site.tagline", NONE, NONE, "the line under the name"),
            row("site.description", NONE, NONE, "the description for search engines and feeds"),
            row("site.host", NONE, NONE, "the absolute URL of the site's root; feeds and the sitemap need it"),
            row(
                    "site.timezone",
                    "UTC",
                    "UTC",
                    "the zone in which times of day are read, grouped and printed; a date without a time is that day in every zone"),
            row("freemarker.timezone", NONE, NONE, "JBake's word for `site.timezone`, which goes before it"),
            row("site.locale", "en_US", "en_US", "the language in which dates are printed and names sorted"),
            row("jvm.locale", NONE, NONE, "JBake's word for `site.locale`, which goes before it"),
            row(
                    "site.navigation",
                    NONE,
                    NONE,
                    "the menu, as `Label: URL, Label: URL`; left out, it follows the site's indexes"),
            row(
                    "site.article.type",
                    "Article",
                    "Article",
                    "what schema.org calls an article: `Article`, `NewsArticle` …"),
            row("site.issn", NONE, NONE, "the number of the periodical, for structured data and citations"),
            row("metadata.highwire", "false", "false", "the tags that Google Scholar reads, in the built-in theme"),
            row("metadata.dublincore", "false", "false", "the tags of Dublin Core, in the built-in theme"),
            row("site.footer", NONE, NONE, "a line of text at the foot of every page"),
            row("site.footer.links", NONE, NONE, "links at the foot of every page, as `Label: URL, Label: URL`"),
            row("site.logo", NONE, NONE, "a picture that stands for the name, such as `img/logo.svg`"),
            row("site.logo.dark", NONE, NONE, "the same for dark pages, where one picture does not do for both"),
            row(
                    "site.icon",
                    NONE,
                    NONE,
                    "a small square picture for tabs and bookmarks, such as `img/icon.svg`; without one, the first letter of the title"),
            row(
                    "theme.stylesheet",
                    NONE,
                    NONE,
                    "a style sheet of the site's own, after the theme's, such as `css/site.css`"),
            row("theme.dropcap", "false", "false", "whether articles begin with a large letter"),
            row("theme.switch", "false", "false", "whether readers may choose between light and dark"),
            row("content.folder", "content", "content", "articles, pages and profiles"),
            row(
                    "content.include",
                    NONE,
                    NONE,
                    "names of files and folders that are [let in](archives.md#Files_beside_articles) though nobody seems to mean them to be published, such as `_essays, *.yml`"),
            row("template.folder", "templates", "templates", "templates"),
            row("asset.folder", "assets", "assets", "files that are copied as they are"),
            row("asset.ignore", "false", "false", "whether hidden files among the assets are left out"),
            row("data.folder", "data", "data", "YAML and JSON files for templates"),
            row("destination.folder", "target/site", "output", "where the baked site goes"),
            row(
                    "drafts.folder",
                    "target/drafts",
                    "target/drafts",
                    "where it goes [with drafts](archives.md#See_what_is_held_back); neither in the destination nor around it"),
            row("ignore.file", ".jbakeignore", ".jbakeignore", "a file of this name keeps its folder from being read"),
            row("render.encoding", "UTF-8", "UTF-8", "the encoding of articles and of baked pages"),
            row("template.encoding", "UTF-8", "UTF-8", "the encoding of templates"),
            row("date.format", "yyyy-MM-dd", "yyyy-MM-dd", "a pattern of dates beside ISO 8601"),
            row("header.separator", "~~~~~~", "~~~~~~", "the line that ends JBake's header"),
            row("default.status", "draft", "draft", "the status of a document under JBake's header that names none"),
            row("default.type", "post", NONE, "the type of a document that names none"),
            row(
                    "markdown.extensions",
                    NONE,
                    "HARDWRAPS,AUTOLINKS,FENCED_CODE_BLOCKS,DEFINITIONS",
                    "reads Markdown as JBake does, with these extensions"),
            row(
                    "markdown.html",
                    "allow",
                    "allow",
                    "what becomes of raw HTML in Markdown: `allow`, `escape` or `sanitize`; the last two clean HTML articles and AsciiDoc; files that are copied stay as they are"),
            row(
                    "headings.shift",
                    "auto",
                    "0",
                    "by how many levels the headings of a text go down; `auto`: by one where it has one of the first level"),
            row("output.extension", ".html", ".html", "the extension of baked documents"),
            row("uri.noExtension", "false", "false", "makes `/x/index.html` of `x.md`"),
            row("uri.noExtension.prefix", NONE, NONE, "where `uri.noExtension` applies; in a JBake site it is needed"),
            row("links.folders", "false", "false", "links leave `index.html` out, and need a server"),
            row("slug.ascii", "false", "false", "transliterates names in URLs to ASCII"),
            row("permalink.<type>", NONE, NONE, "the pattern of a type's URLs, such as `/:year/:month/:slug/`"),
            row("img.path.update", "false", "false", "makes the paths of images absolute, as JBake does"),
            row("img.path.prepend.host", "true", "true", "and puts `site.host` before them"),
            row("image.dimensions", "true", "false", "whether pages say how large images are, and load them late"),
            row(
                    "image.credits",
                    "true",
                    "false",
                    "whether pages show the credit in an image's file where none is given"),
            row("image.resize", "true", "false", "whether smaller copies of JPEG and PNG are made for small screens"),
            row("image.widths", "480,960,1600", "480,960,1600", "how many pixels wide these copies are"),
            row("image.quality", "82", "82", "how good JPEGs among them are, from 1 to 100"),
            row(
                    "image.sizes",
                    "(min-width: 42em) 40em, 100vw",
                    "100vw",
                    "how wide images stand in pages, as HTML's `sizes` has it"),
            row("template.<type>.file", NONE, NONE, "a type of document and its template"),
            row("template.<type>.extension", NONE, NONE, "the extension of this type's pages"),
            row("template.post.file", "post.ftlh", "post.ftl", "the template of articles"),
            row("template.page.file", "page.ftlh", "page.ftl", "the template of pages"),
            row("render.index", "true", "true", "the newest articles"),
            row("index.file", "index.html", "index.html", "where they stand"),
            row("template.masterindex.file", "index.ftlh", "index.ftl", "their template"),
            row("index.paginate", "false", "false", "JBake's numbering of the newest articles"),
            row("index.posts_per_page", "3", "3", "and how many stand on one of its pages"),
            row("paginate.home", "20", "0", "articles on a page of the newest; 0 for all on one"),
            row("paginate.terms", "50", "0", "articles on a page of a term; 0 for all on one"),
            row("paginate.months", "50", "50", "articles on a page of a month; 0 for all on one"),
            row("render.archive", "true", "true", "the timeline"),
            row("archive.file", "archive.html", "archive.html", "where it stands"),
            row("template.archive.file", "archive.ftlh", "archive.ftl", "its template"),
            row("render.years", "true", "false", "a page of each year"),
            row("template.year.file", "year.ftlh", "year.ftlh", "its template"),
            row("render.months", "true", "false", "pages of each month"),
            row("template.month.file", "month.ftlh", "month.ftlh", "their template"),
            row("render.feed", "true", "true", "the site's feed (Atom in the built-in theme)"),
            row("feed.file", "feed.xml", "feed.xml", "where it stands"),
            row("feed.entries", "20", "20", "entries of a feed"),
            row(
                    "feed.archive",
                    "false",
                    "false",
                    "whether the articles before them are in archive documents of the site's feed"),
            row(
                    "related.count",
                    "4",
                    "0",
                    "related articles of an article: older ones are found where its writer picks fewer; 0 for none"),
            row("template.feed.file", "feed.ftlx", "feed.ftl", "its template"),
            row("render.jsonfeed", "true", "false", "the site's JSON Feed"),
            row("jsonfeed.file", "feed.json", "feed.json", "where it stands"),
            row("template.jsonfeed.file", "feed-json.ftl", "feed-json.ftl", "its template"),
            row("template.termfeed.file", "feed.ftlx", "feed.ftlx", "the template of the feeds of terms"),
            row("render.sitemap", "true", "false", "the sitemap"),
            row("sitemap.file", "sitemap.xml", "sitemap.xml", "where it stands"),
            row("template.sitemap.file", "sitemap.ftlx", "sitemap.ftl", "its template"),
            row(
                    "template.sitemapindex.file",
                    "sitemap-index.ftlx",
                    "sitemap-index.ftlx",
                    "the template of the list of sitemaps of a large site"),
            row(
                    "render.newssitemap",
                    "false",
                    "false",
                    "the sitemap of the articles of the last two days, for Google News"),
            row("newssitemap.file", "sitemap-news.xml", "sitemap-news.xml", "where it stands"),
            row("template.newssitemap.file", "sitemap-news.ftlx", "sitemap-news.ftlx", "its template"),
            row("render.robots", "true", "false", "`robots.txt`"),
            row("template.robots.file", "robots.ftl", "robots.ftl", "its template"),
            row("render.error404", "true", "false", "the page that a host shows where nothing is"),
            row("error404.file", "404.html", "404.html", "where it stands"),
            row("template.error404.file", "error404.ftlh", "error404.ftl", "its template"),
            row("render.redirects", "true", "false", "a page at each alias of an article or a profile"),
            row("template.redirect.file", "redirect.ftlh", "redirect.ftlh", "its template"),
            row("taxonomies", NONE, NONE, "further taxonomies, as plural words: `columns, places`"),
            row(
                    "taxonomy.<plural>.singular",
                    NONE,
                    NONE,
                    "the word for one term; left out, the plural without its `s`"),
            row(
                    "taxonomy.<plural>.fields",
                    NONE,
                    NONE,
                    "the fields of front matter that name terms; left out, both words"),
            row(
                    "taxonomy.<plural>.commas",
                    NONE,
                    NONE,
                    "whether a text is split at its commas; left out, for tags alone"),
            row(
                    "taxonomy.<plural>.folding",
                    NONE,
                    NONE,
                    "which names are one term: `none`, `case` or `accents` (case and accents)"),
            row(
                    "taxonomy.<plural>.sort",
                    NONE,
                    NONE,
                    "by what terms are sorted, `name` or `family` (of persons); left out, `family` for authors alone"),
            row(
                    "taxonomy.<plural>.ordered",
                    NONE,
                    NONE,
                    "whether the articles of a term stand in an order, by `part` or else by date; left out, for series and issues"),
            row(
                    "taxonomy.<plural>.known",
                    NONE,
                    NONE,
                    "which terms there may be: `all`, or `profiles` where one without a profile is an error; left out, `all`"),
            row("render.<plural>", NONE, NONE, "whether terms have pages"),
            row("render.<plural>index", NONE, NONE, "whether there is a page of all terms"),
            row("render.<singular>feeds", NONE, NONE, "whether each term has a feed"),
            row("<singular>.path", NONE, NONE, "the folder of the pages; left out, the plural"),
            row("template.<singular>.file", NONE, NONE, "the template of a term's pages"),
            row("template.<plural>index.file", NONE, NONE, "the template of the page of all terms"),
            row("tag.sanitize", "false", "false", "JBake's way to put hyphens for spaces in tags"),
            row("check.<code>", NONE, NONE, "what mistakes with this code are: `error`, `warning` or `off`"),
            row(
                    "check.baseline",
                    NONE,
                    NONE,
                    "a file in the site that lists [accepted mistakes](mistakes.md#Accept_the_mistakes_of_an_old_archive), such as `baseline.txt`"));

    private final Map<String, Setting<?>> rows = new LinkedHashMap<>();
    private final List<SettingGroup> declared;

    /**
     * The settings that every site has, and those of what is made of it.
     *
     * @param declared the settings that rooms above this one declare
     */
    SettingsTable(List<SettingGroup> declared) {
        this.declared = List.copyOf(declared);
        OWN.forEach(this::add);
        declared.forEach(group -> group.settings().forEach(this::add));
    }

    /** All settings, in the order of the manual. */
    Collection<Setting<?>> rows() {
        return Collections.unmodifiableCollection(rows.values());
    }

    /** The setting of a key that is written out, without names to fill in. */
    Optional<Setting<?>> row(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    /** Reads the values of the settings that rooms above this one declare. */
    DeclaredValues read(SettingValues values) {
        Map<String, Object> read = new LinkedHashMap<>();
        declared.stream()
                .flatMap(group -> group.settings().stream())
                .filter(setting -> !setting.isPattern())
                .forEach(setting -> read.put(setting.key(), setting.type().read(values, setting.key())));
        return new DeclaredValues(read);
    }

    private void add(Setting<?> setting) {
        if (rows.put(setting.key(), setting) != null) {
            throw new IllegalArgumentException("the setting " + setting.key() + " is declared twice");
        }
    }

    private static Setting<String> row(String key, String backfile, String jbake, String help) {
        return Setting.of(key, SettingType.TEXT, backfile, jbake, help);
    }
}
