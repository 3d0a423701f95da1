package dev.backfile.config.directive;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shortcodes that come with Hugo, the tags that come with Jekyll and Hexo, and usual names for pictures, as directives. */
final class BuiltInShortcodes {

    private static final Map<String, String> OF_FIGURES =
            Map.of("attr", "credit", "title", "caption", "class", ".", "image", "src", "url", "src");
    private static final Shortcode FIGURE = new Shortcode("figure", List.of("src", "caption"), OF_FIGURES, Map.of());
    private static final Shortcode PICTURE = new Shortcode("figure", List.of(), OF_FIGURES, Map.of());
    private static final Shortcode POST = new Shortcode(
            "embed",
            List.of("user", "id"),
            Map.of(),
            Map.of("src", "https://x.com/{user}/status/{id}", "plain", "true"));
    private static final Shortcode QUOTE = new Shortcode(
            "quote", List.of("caption"), Map.of("author", "caption", "by", "caption", "class", "."), Map.of());
    private static final Map<String, String> TITLED = Map.of("title", "caption", "summary", "caption", "class", ".");

    private static final Map<String, Shortcode> ALL = Map.ofEntries(
            Map.entry("figure", FIGURE),
            Map.entry("image", PICTURE),
            Map.entry("img", PICTURE),
            Map.entry("picture", PICTURE),
            Map.entry("photo", PICTURE),
            Map.entry("gallery", titled("gallery", "caption")),
            Map.entry("video", titled("video", "src")),
            Map.entry("audio", titled("audio", "src")),
            Map.entry("youtube", film("youtube")),
            Map.entry("vimeo", film("vimeo")),
            Map.entry("embed", Shortcode.of("embed", "src")),
            Map.entry("iframe", Shortcode.of("embed", "src")),
            Map.entry("note", titled("note", "caption")),
            Map.entry("quote", QUOTE),
            Map.entry("blockquote", QUOTE),
            Map.entry("aside", titled("aside", "caption")),
            Map.entry("timeline", titled("timeline", "caption")),
            Map.entry("interview", titled("interview", "caption")),
            Map.entry("details", titled("details", "caption")),
            Map.entry("highlight", new Shortcode("code", List.of("lang", "options"), Map.of(), Map.of())),
            Map.entry("codeblock", new Shortcode("code", List.of("caption"), TITLED, Map.of())),
            Map.entry("code", new Shortcode("code", List.of("lang", "options"), Map.of(), Map.of())),
            Map.entry("param", Shortcode.of("param", "name")),
            Map.entry(
                    "gist",
                    new Shortcode(
                            "embed",
                            List.of("user", "id", "file"),
                            Map.of(),
                            Map.of("src", "https://gist.github.com/{user}/{id}", "plain", "true"))),
            Map.entry("x", POST),
            Map.entry("tweet", POST),
            Map.entry("twitter", POST),
            Map.entry(
                    "instagram",
                    new Shortcode(
                            "embed",
                            List.of("id"),
                            Map.of(),
                            Map.of(
                                    "src", "https://www.instagram.com/p/{id}/embed",
                                    "link", "https://www.instagram.com/p/{id}/"))),
            Map.entry("qr", new Shortcode("embed", List.of("src"), Map.of("text", "src"), Map.of("plain", "true"))));

    private BuiltInShortcodes() {}

    static Optional<Shortcode> of(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    private static Shortcode film(String host) {
        return new Shortcode(host, List.of("video", "title"), Map.of("class", "."), Map.of());
    }

    private static Shortcode titled(String directive, String first) {
        return new Shortcode(directive, List.of(first), TITLED, Map.of());
    }
}
