package dev.backfile.markup;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Takes out of HTML what could do harm: scripts, event handlers, styles, forms, frames. The whole text is cleaned and not
 * each piece of raw HTML in it, since a piece may open what another closes. Safe for use by many threads.
 */
final class HtmlCleaner {

    private static final String BASE = "https://site.invalid/";

    private HtmlCleaner() {}

    /** The HTML without what could do harm; slots stay. */
    static String clean(String html) {
        Document dirty = Jsoup.parseBodyFragment(html, BASE);
        Document clean = new Cleaner(safelist()).clean(dirty);
        clean.outputSettings(new OutputSettings().prettyPrint(false));
        return clean.body().html();
    }

    private static Safelist safelist() {
        return Safelist.relaxed()
                .preserveRelativeLinks(true)
                .addTags(
                        "abbr", "article", "aside", "audio", "bdi", "bdo", "data", "del", "details", "dfn", "figcaption",
                        "figure", "footer", "header", "hr", "ins", "kbd", "label", "mark", "picture", "rp", "rt", "ruby",
                        "s", "samp", "section", "source", "summary", "time", "var", "video", "wbr")
                .addTags("input")
                .addEnforcedAttribute("input", "type", "checkbox")
                .addEnforcedAttribute("input", "disabled", "disabled")
                .addAttributes("input", "checked")
                .addAttributes(":all", "class", "dir", "id", "lang", "role", "title")
                .addAttributes("a", "name")
                .addAttributes("audio", "controls", "loop", "preload", "src")
                .addAttributes("details", "open")
                .addAttributes("img", "height", "loading", "srcset", "width")
                .addAttributes("li", "value")
                .addAttributes("ol", "reversed")
                .addAttributes("source", "media", "sizes", "src", "srcset", "type")
                .addAttributes("td", "headers")
                .addAttributes("th", "headers")
                .addAttributes("time", "datetime")
                .addAttributes("video", "controls", "height", "loop", "muted", "poster", "preload", "src", "width")
                .addProtocols("a", "href", "tel", "#")
                .addProtocols("audio", "src", "http", "https")
                .addProtocols("source", "src", "http", "https")
                .addProtocols("video", "src", "http", "https")
                .addProtocols("video", "poster", "http", "https");
    }
}
