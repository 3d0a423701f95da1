package dev.backfile.law;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Thinks out edits of settings, templates, data, assets and images. */
final class RandomFileEdits {

    private static final Map<String, List<String>> SETTINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("paginate.home", List.of("2", "3", "5", "0")),
            Map.entry("paginate.terms", List.of("2", "3", "5", "0")),
            Map.entry("paginate.months", List.of("1", "2", "50")),
            Map.entry("index.posts_per_page", List.of("2", "3", "4")),
            Map.entry("index.paginate", List.of("true", "false")),
            Map.entry("feed.entries", List.of("1", "3", "20")),
            Map.entry("feed.archive", List.of("true", "true", "false")),
            Map.entry("related.count", List.of("0", "1", "9")),
            Map.entry("site.title", List.of("The Law", "The Other Law")),
            Map.entry("site.tagline", List.of("One", "Two")),
            Map.entry("site.description", List.of("What it is", "What it was")),
            Map.entry("jvm.locale", List.of("de_DE", "tr_TR")),
            Map.entry("freemarker.timezone", List.of("Asia/Tokyo", "America/New_York")),
            Map.entry("markdown.extensions", List.of("TABLES", "HARDWRAPS,AUTOLINKS")),
            Map.entry("asciidoctor.attributes", List.of("mood=merry", "mood=sad,sectnums")),
            Map.entry("img.path.update", List.of("true")),
            Map.entry("render.index", List.of("false")),
            Map.entry("render.years", List.of("true", "false")),
            Map.entry("render.sitemap", List.of("true", "false")),
            Map.entry("render.newssitemap", List.of("true", "false")),
            Map.entry("render.jsonfeed", List.of("true", "false")),
            Map.entry("render.error404", List.of("false")),
            Map.entry("render.robots", List.of("false")),
            Map.entry("render.search", List.of("true", "true", "false")),
            Map.entry("search.file", List.of("find/index.html", "search/index.html")),
            Map.entry(
                    "search.elsewhere",
                    List.of("https://example.com/?q={query}", "https://example.com/?a=b&s={query}")),
            Map.entry("render.sections", List.of("true", "false")),
            Map.entry("render.sectionfeeds", List.of("true")),
            Map.entry("asset.ignore", List.of("true")),
            Map.entry("asset.kept", List.of("kept", "assets, kept: /posts", "content/posts/files, kept", "kept: /")),
            Map.entry("content.include", List.of("*", "_*, *.yml", "*.gif")),
            Map.entry("site.host", List.of("https://example.org", "https://example.com/below")),
            Map.entry("site.timezone", List.of("Europe/Berlin", "Pacific/Auckland", "UTC")),
            Map.entry("site.locale", List.of("de", "fr_FR", "en_GB", "ar", "zh_TW", "fa", "ja", "tr", "cy")),
            Map.entry("taxonomies", List.of("places", "columns, places")),
            Map.entry("render.tags", List.of("true", "false")),
            Map.entry("render.authors", List.of("false")),
            Map.entry("render.archive", List.of("true", "false")),
            Map.entry("render.months", List.of("false")),
            Map.entry("render.feed", List.of("true", "false")),
            Map.entry("render.redirects", List.of("false")),
            Map.entry("redirect.targets", List.of("html,apache,nginx", "netlify", "caddy,s3", "html")),
            Map.entry("precompressed", List.of("gz")),
            Map.entry("asset.fingerprints", List.of("theme", "asked", "none")),
            Map.entry("cache.forever", List.of("/css/*", "/fonts/*, /notes.txt")),
            Map.entry("render.tagsindex", List.of("true", "false")),
            Map.entry("taxonomy.authors.profiles", List.of("data/authors.yml", "data")),
            Map.entry("taxonomy.tags.ordered", List.of("true")),
            Map.entry("taxonomy.tags.spaces", List.of("true")),
            Map.entry("taxonomy.series.ordered", List.of("false")),
            Map.entry("site.navigation", List.of("Arts: sections/arts.html, News: /sections/news.html")),
            Map.entry("site.footer.links", List.of("Imprint: about.html")),
            Map.entry("theme.stylesheet", List.of("css/site.css")),
            Map.entry("theme.dropcap", List.of("true")),
            Map.entry("words.by", List.of("Von", "Words:")),
            Map.entry("words.fr.by", List.of("Texte :")),
            Map.entry("words.articles", List.of("{count} pieces", "{count}, <b>")),
            Map.entry("words.articles.one", List.of("one piece")),
            Map.entry("words.date", List.of("d.M.y", "EEEE, d MMMM y")),
            Map.entry("words.ar.comma", List.of(" | ")),
            Map.entry("shortcode.pic", List.of("figure src caption", "figure src", "mark src", "gone")),
            Map.entry("shortcode.mark", List.of("note", "mark at")),
            Map.entry("markup.figure", List.of("=IMAGE={src}={caption}=", "=IMAGE={caption}={src}=", "{src}")),
            Map.entry("markup.pic.old", List.of("=IMAGE={src}=")),
            Map.entry("theme.switch", List.of("true")),
            Map.entry("tag.path", List.of("topics", "tags")),
            Map.entry("tag.sanitize", List.of("true")),
            Map.entry("permalink.post", List.of("/:year/:slug/", "/:year/:month/:slug/", "/p/:slug.html")),
            Map.entry("uri.noExtension", List.of("true")),
            Map.entry("uri.noExtension.prefix", List.of("/posts/", "/2014/")),
            Map.entry("links.folders", List.of("true")),
            Map.entry("slug.ascii", List.of("true")),
            Map.entry("title.from", List.of("heading")),
            Map.entry("date.from", List.of("path")),
            Map.entry("site.languages", List.of("de, fr")),
            Map.entry("excerpt_separator", List.of("Text.")),
            Map.entry("field.title", List.of("note", "slug")),
            Map.entry("output.extension", List.of(".htm")),
            Map.entry("markdown.html", List.of("escape", "sanitize")),
            Map.entry("default.status", List.of("published", "draft")),
            Map.entry("data.folder", List.of("facts")),
            Map.entry("image.dimensions", List.of("true", "false")),
            Map.entry("image.resize", List.of("false")),
            Map.entry("custom.word", List.of("one", "two"))));
    /** Settings that take folders, files or whole conventions from where they were; many make mistakes. */
    private static final Map<String, List<String>> MOVING_SETTINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("defaults", List.of("backfile", "jbake")),
            Map.entry("content.folder", List.of("content/posts", "content/posts, content/2014")),
            Map.entry("template.folder", List.of("templates/lib")),
            Map.entry("asset.folder", List.of("assets/css", "static")),
            Map.entry("ignore.file", List.of(".ignored")),
            Map.entry("index.file", List.of("home.html", "start/index.html")),
            Map.entry("archive.file", List.of("all/index.html", "404.html")),
            Map.entry("feed.file", List.of("atom/news.xml")),
            Map.entry("sitemap.file", List.of("map.xml")),
            Map.entry("search.file", List.of("archive.html", "search", "search/root.bin")),
            Map.entry("author.path", List.of("people", "tags")),
            Map.entry("header.separator", List.of("======")),
            Map.entry("default.type", List.of("page", "post")),
            Map.entry("render.encoding", List.of("ISO-8859-1")),
            Map.entry("template.encoding", List.of("ISO-8859-1")),
            Map.entry("template.page.file", List.of("post.ftlh", "post.ftl")),
            Map.entry("template.post.file", List.of("page.ftlh", "page.ftl")),
            Map.entry("taxonomy.places.fields", List.of("note")),
            Map.entry("date.format", List.of("yyyy-MM-dd", "dd.MM.yyyy"))));

    private static final List<String> THEME_TEMPLATES =
            List.of("post.ftlh", "index.ftlh", "lib/words.ftlh", "lib/parts.ftlh", "lib/layout.ftlh", "terms.ftlh");

    private static final List<String> DIRECTIVES = List.of(
            "<div>${directive.label}${directive.content} ${directive.args.src!} ${directive.number}</div>",
            "<p id=\"${directive.id}\">${(directive.files.src.width)!0} ${(directive.files.src.url)!} ${directive.args?size}</p>",
            "${content.title} ${words.by!} ${words.number(1204)} ${page.url!} ${(config.custom_word)!} ${data?size}",
            "<#import \"/lib/own.ftlh\" as own>${directive.content}",
            "<#import \"/lib/directives.ftlh\" as parts><figure<@parts.own \"x\"/>><@parts.caption /></figure>",
            "<#include \"/lib/own.ftlh\" ignore_missing=true>${directive.inFeed?c} ${(directive.lines?size)!}",
            "${directive.args.gone}",
            "<#if>");

    private final Workshop workshop;
    private final Dice dice;

    RandomFileEdits(Workshop workshop) {
        this.workshop = workshop;
        this.dice = workshop.dice();
    }

    /** Edits one thing, and tells which files that changes. */
    Set<String> one() {
        if (!workshop.asciidoc().isEmpty() && dice.chance(30)) {
            return asciidoc();
        }
        return switch (dice.between(0, 11)) {
            case 0, 1, 2, 3 -> setting();
            case 4, 5, 6, 7 -> template();
            case 8 -> data();
            case 9 -> asset();
            default -> image();
        };
    }

    private Set<String> asciidoc() {
        String path = dice.from(workshop.asciidoc());
        if (dice.chance(15)) {
            workshop.files().remove(path);
        } else {
            workshop.files().put(path, RandomAsciidoc.text(dice));
        }
        return Set.of(path);
    }

    private Set<String> setting() {
        Map<String, List<String>> values = dice.chance(80) ? SETTINGS : MOVING_SETTINGS;
        String key = dice.from(values.keySet());
        if (workshop.settings().containsKey(key) && dice.chance(40)) {
            workshop.settings().remove(key);
        } else {
            workshop.settings().put(key, dice.from(values.get(key)));
        }
        return Set.of(Workshop.SETTINGS);
    }

    private Set<String> template() {
        Map<String, String> files = workshop.files();
        List<String> templates = workshop.filesIn("templates/");
        boolean themed = workshop.kind() == SiteKind.THEME || workshop.kind() == SiteKind.THEME_BEHIND;
        int choice = dice.between(0, 9);
        if (choice < 2 && themed || templates.isEmpty()) {
            String name = dice.from(THEME_TEMPLATES);
            files.put("templates/" + name, SiteKind.themeTemplate(name) + "<!-- our own -->\n");
            return Set.of("templates/" + name);
        }
        if (choice == 9) {
            return directive();
        }
        if (choice == 2) {
            String path = "templates/" + dice.of("optional.ftl", "lib/optional.ftl", "post.ftlh", "lib/menu.ftl");
            files.put(path, "<p>optional " + dice.between(1, 9) + "</p>\n");
            return Set.of(path);
        }
        String path = dice.from(templates);
        if (choice == 3 && (themed || path.contains("optional"))) {
            files.remove(path);
        } else {
            String line =
                    dice.chance(50) ? dice.from(SiteKind.snippets()) : "<!-- edit " + dice.between(1, 99) + " -->";
            files.put(path, dice.chance(50) ? files.get(path) + line + "\n" : withoutLastLine(files.get(path)));
        }
        return Set.of(path);
    }

    /** Adds, edits, breaks or deletes the template of a directive, or one that it imports. */
    private Set<String> directive() {
        String path = "templates/"
                + dice.of(
                        "directives/mark.ftl",
                        "directives/mark.ftlh",
                        "directives/pic.ftlh",
                        "directives/note.ftlh",
                        "directives/figure.ftlh",
                        "directives/code.ftlh",
                        "lib/own.ftlh");
        if (workshop.files().containsKey(path) && dice.chance(40)) {
            workshop.files().remove(path);
        } else {
            workshop.files().put(path, dice.between(1, 9) + " " + dice.from(DIRECTIVES) + "\n");
        }
        return Set.of(path);
    }

    private static String withoutLastLine(String text) {
        int end = text.lastIndexOf('\n', text.length() - 2);
        boolean added = text.startsWith("<p>", end + 1) || text.startsWith("<!-- edit", end + 1);
        return added ? text.substring(0, end + 1) : text + "\n";
    }

    private Set<String> data() {
        String path = dice.of("data/people.yml", "data/menu.yml", "data/later.json", "data/authors.yml");
        if (workshop.files().containsKey(path) && dice.chance(25)) {
            workshop.files().remove(path);
            return Set.of(path);
        }
        int number = dice.between(1, 99);
        workshop.files()
                .put(
                        path,
                        switch (path) {
                            case "data/authors.yml" ->
                                "ann: {name: Ann " + number + ", bio: Text " + number + "}\nbo:\n  name: Bo\n";
                            case "data/people.yml" -> "lead: Person " + number + "\n";
                            case "data/menu.yml" -> "heading: Menu " + number + "\nlinks: [archive.html, feed.xml]\n";
                            default -> "{\"word\": \"" + number + "\"}\n";
                        });
        return Set.of(path);
    }

    private Set<String> asset() {
        String path = dice.of(
                "assets/css/site.css",
                "assets/css/later.css",
                "assets/notes.txt",
                "assets/.hidden",
                "assets/index.html",
                "assets/css/backfile.css",
                "kept/css/site.css",
                "kept/pic.gif",
                "kept/stray.md",
                "content/posts/files/notes.txt");
        if (workshop.files().containsKey(path) && dice.chance(35)) {
            workshop.files().remove(path);
        } else {
            workshop.files().put(path, "asset " + dice.between(10, 99) + "\n");
        }
        return Set.of(path);
    }

    private Set<String> image() {
        String path = dice.of(
                "content/posts/pic.gif",
                "content/posts/map.gif",
                "content/posts/new.gif",
                "content/posts/_new.gif",
                "content/posts/_later/new.gif",
                "content/posts/.new.gif",
                "content/posts/notes.yml",
                "content/a.txt");
        if (workshop.files().containsKey(path) && dice.chance(20)) {
            workshop.files().remove(path);
        } else {
            workshop.files().put(path, RandomSite.image(dice.between(1, 99), dice.between(1, 99)));
        }
        return Set.of(path);
    }
}
