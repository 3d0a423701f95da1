package dev.backfile.markup.html;

import dev.backfile.archive.Link.Use;
import dev.backfile.archive.LinkPlaceholders;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Turns the links of raw HTML to slots and leaves everything else as it is. The tags of {@code <a>} elements are put
 * between their marks later, by {@link HtmlSurvey}.
 */
public final class HtmlLinks {

    /** Where a link or an id was found. */
    public interface Finder {
        /** A URL at this offset of the HTML; its number if it is a link of ours. */
        OptionalInt link(String url, Use use, int offset);

        /** An id at this offset of the HTML. */
        void id(String id, int offset);

        /** An image at this offset of the HTML, for which no text stands. */
        void silentImage(int offset);

        /** A tag that has no end begins at this offset of the HTML; whether it is to become text. */
        boolean endlessTag(int offset);
    }

    private static final Map<String, Set<String>> EMBEDDING = Map.of(
            "src", Set.of("img", "video", "audio", "source", "script", "iframe", "embed", "track", "input"),
            "poster", Set.of("video"),
            "data", Set.of("object"),
            "href", Set.of("link"));

    private static final Set<String> SOURCE_SETS = Set.of("img", "source");
    private static final Set<String> LINKING = Set.of("a", "area");

    private HtmlLinks() {}

    /** The HTML with slots for the URLs of this site. */
    public static String open(String html, Finder finder) {
        if (html.indexOf('=') < 0 && html.indexOf('>', html.lastIndexOf('<') + 1) > 0) {
            return html;
        }
        StringBuilder opened = new StringBuilder(html.length() + 64);
        HtmlScanner.scan(html, new HtmlScanner.Handler() {
            @Override
            public void text(int start, int end) {
                int done = start;
                for (int open = html.indexOf('<', start); open >= 0 && open < end; open = html.indexOf('<', open + 1)) {
                    if (beginsTag(html, open) && finder.endlessTag(open)) {
                        opened.append(html, done, open).append("&lt;");
                        done = open + 1;
                    }
                }
                opened.append(html, done, end);
            }

            @Override
            public void other(int start, int end) {
                opened.append(html, start, end);
            }

            @Override
            public void tag(HtmlScanner.Tag tag) {
                openTag(html, tag, finder, opened);
            }
        });
        return opened.toString();
    }

    private static boolean beginsTag(String html, int open) {
        int name = html.startsWith("</", open) ? open + 2 : open + 1;
        return name < html.length() && HtmlScanner.isLetter(html.charAt(name));
    }

    private static void openTag(String html, HtmlScanner.Tag tag, Finder finder, StringBuilder opened) {
        int done = tag.start();
        if (tag.name().equals("img") && !tag.closing() && ImageText.isMissing(html, tag)) {
            finder.silentImage(tag.start());
        }
        for (HtmlScanner.Value value : tag.closing() ? List.<HtmlScanner.Value>of() : tag.attributes()) {
            String written = html.substring(value.start(), value.end());
            String rewritten = rewrite(tag.name(), value, written, finder);
            if (!rewritten.equals(written)) {
                opened.append(html, done, value.start());
                opened.append(value.quoted() ? "" : "\"").append(rewritten).append(value.quoted() ? "" : "\"");
                done = value.end();
            }
        }
        opened.append(html, done, tag.end());
    }

    private static String rewrite(String element, HtmlScanner.Value value, String written, Finder finder) {
        String name = value.name();
        if (name.equals("id") || name.equals("name") && element.equals("a")) {
            finder.id(HtmlCharacters.decodeAttribute(written), value.start());
        } else if (name.equals("href") && LINKING.contains(element)) {
            return slot(written, finder, Use.HYPERLINK, value.start());
        } else if (EMBEDDING.getOrDefault(name, Set.of()).contains(element)) {
            return slot(written, finder, Use.EMBEDDED, value.start());
        } else if (name.equals("srcset") && SOURCE_SETS.contains(element)) {
            return sourceSet(written, finder, value.start());
        }
        return written;
    }

    private static String slot(String written, Finder finder, Use use, int offset) {
        int spaces = 0;
        while (spaces < written.length() && HtmlScanner.isSpace(written.charAt(spaces))) {
            spaces++;
        }
        OptionalInt link = finder.link(HtmlCharacters.decodeAttribute(written), use, offset + spaces);
        return link.isPresent() ? LinkPlaceholders.url(link.getAsInt()) : written;
    }

    /** A list of candidates: a URL without spaces, a descriptor, a comma. */
    private static String sourceSet(String written, Finder finder, int offset) {
        StringBuilder rewritten = new StringBuilder(written.length());
        int index = 0;
        while (index < written.length()) {
            int start = index;
            while (start < written.length()
                    && (HtmlScanner.isSpace(written.charAt(start)) || written.charAt(start) == ',')) {
                start++;
            }
            int end = start;
            while (end < written.length() && !HtmlScanner.isSpace(written.charAt(end))) {
                end++;
            }
            int comma = end;
            while (comma > start && written.charAt(comma - 1) == ',') {
                comma--;
            }
            rewritten.append(written, index, start);
            if (comma > start) {
                rewritten.append(slot(written.substring(start, comma), finder, Use.EMBEDDED, offset + start));
            }
            int next = comma < end ? end : written.indexOf(',', end);
            index = next < 0 ? written.length() : next;
            rewritten.append(written, comma, index);
        }
        return rewritten.toString();
    }
}
