package dev.backfile.markup.html;

import dev.backfile.archive.LinkPlaceholders;
import dev.backfile.markup.CleanText;
import dev.backfile.markup.UntrustedUrls;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Takes out of HTML what could do harm: scripts, event handlers, styles, forms, frames. The whole text is cleaned and not
 * each piece of raw HTML in it, since a piece may open what another closes. Safe for use by many threads.
 */
public final class HtmlCleaner {

    private static final String BASE = "https://site.invalid/";

    private static final String OPEN = LinkPlaceholders.url(0).substring(0, 1);
    private static final String CLOSE =
            LinkPlaceholders.url(0).substring(LinkPlaceholders.url(0).length() - 1);

    /** How jsoup writes the marks of slots; text of a writer never holds these references, {@link CleanText} sees to it. */
    private static final String ESCAPED_OPEN = "&#x1;";

    private static final String ESCAPED_CLOSE = "&#x2;";

    private HtmlCleaner() {}

    /** The HTML without what could do harm; slots stay. */
    public static String clean(String html) {
        Document dirty = Jsoup.parseBodyFragment(html, BASE);
        Document clean = new Cleaner(safelist()).clean(dirty);
        clean.outputSettings(new OutputSettings().prettyPrint(false));
        return clean.body().html().replace(ESCAPED_OPEN, OPEN).replace(ESCAPED_CLOSE, CLOSE);
    }

    private static Safelist safelist() {
        return new SafelistWithData(Safelist.relaxed())
                .preserveRelativeLinks(true)
                .addTags(
                        "abbr",
                        "article",
                        "aside",
                        "audio",
                        "bdi",
                        "bdo",
                        "data",
                        "del",
                        "details",
                        "dfn",
                        "figcaption",
                        "figure",
                        "footer",
                        "header",
                        "hr",
                        "ins",
                        "kbd",
                        "label",
                        "mark",
                        "picture",
                        "rp",
                        "rt",
                        "ruby",
                        "s",
                        "samp",
                        "section",
                        "source",
                        "summary",
                        "time",
                        "var",
                        "video",
                        "wbr")
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
                .addProtocols("img", "src", "data")
                .addProtocols("audio", "src", "http", "https")
                .addProtocols("source", "src", "http", "https")
                .addProtocols("video", "src", "http", "https")
                .addProtocols("video", "poster", "http", "https");
    }

    /** Lets attributes for data through, whatever their name, and those that say how a page is read out and reached. */
    private static final class SafelistWithData extends Safelist {

        SafelistWithData(Safelist copied) {
            super(copied);
        }

        @Override
        public boolean isSafeAttribute(String tagName, Element element, Attribute attribute) {
            String name = attribute.getKey();
            boolean reachable = name.equals("tabindex") && attribute.getValue().equals("0");
            boolean repeated = name.equals("aria-hidden") && tagName.equals("aside");
            return name.startsWith("data-")
                    || name.equals("aria-label")
                    || reachable
                    || repeated
                    || super.isSafeAttribute(tagName, element, attribute) && isSafeAddress(tagName, attribute);
        }

        /** Whether an attribute holds no address, or one that may stand there whoever reads it. */
        private static boolean isSafeAddress(String tagName, Attribute attribute) {
            String value = attribute.getValue();
            return switch (attribute.getKey().toLowerCase(Locale.ROOT)) {
                case "href" -> UntrustedUrls.isLink(value);
                case "src", "poster" ->
                    tagName.equals("img") ? UntrustedUrls.isImage(value) : UntrustedUrls.isFile(value);
                case "srcset" -> UntrustedUrls.areImages(value);
                case "cite" -> UntrustedUrls.isFile(value);
                default -> true;
            };
        }
    }
}
