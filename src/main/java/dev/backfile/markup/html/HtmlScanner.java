package dev.backfile.markup.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tags in HTML of any quality, in one pass, as a browser's tokenizer would. What is no complete tag is text.
 */
public final class HtmlScanner {

    private static final Set<String> RAW =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext");

    /** Takes the pieces of the HTML, in order and without gaps. */
    public interface Handler {
        /** Text between tags, character references not decoded. */
        void text(int start, int end);

        /** A complete start or end tag. */
        void tag(Tag tag);

        /** The start tag of an element that holds no markup and is never closed; what follows is read as markup. */
        default void unclosedText(Tag tag) {
            tag(tag);
        }

        /** A comment, a declaration, or the content of an element that holds no markup, such as a script. */
        void other(int start, int end);
    }

    /**
     * A tag.
     *
     * @param start where it begins
     * @param end where it ends, behind its {@code >}
     * @param name its name in lower case
     * @param closing whether it is an end tag
     * @param attributes its attributes that have a value, in order
     */
    public record Tag(int start, int end, String name, boolean closing, List<Value> attributes) {}

    /**
     * The value of an attribute.
     *
     * @param name the attribute's name in lower case
     * @param nameStart where its name begins
     * @param start where the value begins, quotation marks not included
     * @param end where it ends
     * @param quoted whether it stands in quotation marks
     */
    public record Value(String name, int nameStart, int start, int end, boolean quoted) {}

    private static final List<Value> NONE = List.of();

    private final String html;
    private final Handler handler;
    private final Set<String> unclosed = new HashSet<>(Set.of("plaintext"));
    /** Where attributes begin of tags that do not end. */
    private final BitSet endless = new BitSet();

    /** Where the name of the last such tag ends. */
    private int endOfEndlessName;

    private int index;

    private HtmlScanner(String html, Handler handler) {
        this.html = html;
        this.handler = handler;
    }

    /** Scans HTML from its beginning to its end. */
    public static void scan(String html, Handler handler) {
        new HtmlScanner(html, handler).scan();
    }

    private void scan() {
        int done = 0;
        int open = html.indexOf('<');
        while (open >= 0) {
            int end = endOfOther(open);
            Tag tag = end < 0 ? tag(open) : null;
            if (end < 0 && tag == null) {
                open = html.indexOf('<', open + 1);
                continue;
            }
            if (open > done) {
                handler.text(done, open);
            }
            if (tag == null) {
                handler.other(open, end);
                done = end;
            } else {
                done = tag.end();
                boolean holdsText = !tag.closing() && RAW.contains(tag.name());
                int close = holdsText ? endOfRaw(tag.name(), done) : done;
                if (close < 0) {
                    handler.unclosedText(tag);
                } else {
                    handler.tag(tag);
                    if (close > done) {
                        handler.other(done, close);
                    }
                    done = close;
                }
            }
            open = html.indexOf('<', done);
        }
        if (done < html.length()) {
            handler.text(done, html.length());
        }
    }

    /** Where a comment or declaration that begins here ends; -1 when none begins here. */
    private int endOfOther(int open) {
        if (html.startsWith("<!--", open)) {
            return endOfComment(open);
        }
        char next = open + 1 < html.length() ? html.charAt(open + 1) : ' ';
        boolean bogus = next == '/' && open + 2 < html.length() && !isLetter(html.charAt(open + 2));
        return next == '!' || next == '?' || bogus ? end(">", open) : -1;
    }

    private int endOfComment(int open) {
        int end = end("-->", open + 2);
        int bang = html.substring(open, end).indexOf("--!>", 4);
        return bang < 0 ? end : open + bang + 4;
    }

    private int end(String mark, int from) {
        int found = html.indexOf(mark, from);
        return found < 0 ? html.length() : found + mark.length();
    }

    /** Where the end tag of an element that holds no markup begins; -1 when it has none. */
    private int endOfRaw(String name, int from) {
        if (unclosed.contains(name)) {
            return -1;
        }
        for (int close = html.indexOf("</", from); close >= 0; close = html.indexOf("</", close + 2)) {
            int end = close + 2 + name.length();
            if (html.regionMatches(true, close + 2, name, 0, name.length())
                    && (end == html.length() || isSpace(html.charAt(end)) || "/>".indexOf(html.charAt(end)) >= 0)) {
                return close;
            }
        }
        unclosed.add(name);
        return -1;
    }

    private @Nullable Tag tag(int open) {
        Tag tag = open < endOfEndlessName ? null : read(open);
        if (tag == null && open >= endOfEndlessName) {
            markEndless(open);
        }
        return tag;
    }

    /** Remembers how a tag that does not end was read, so that one within it is not read to the end again. */
    private void markEndless(int open) {
        int start = html.startsWith("</", open) ? open + 2 : open + 1;
        if (start >= html.length() || !isLetter(html.charAt(start))) {
            return;
        }
        index = start;
        skipName();
        endOfEndlessName = index;
        skipSpaceAndSlashes();
        List<Value> ignored = new ArrayList<>();
        while (index < html.length() && !endless.get(index)) {
            endless.set(index);
            attribute(ignored);
            skipSpaceAndSlashes();
        }
    }

    private void skipName() {
        while (index < html.length() && !isSpace(html.charAt(index)) && "/>".indexOf(html.charAt(index)) < 0) {
            index++;
        }
    }

    private @Nullable Tag read(int open) {
        boolean closing = html.startsWith("</", open);
        int start = closing ? open + 2 : open + 1;
        if (start >= html.length() || !isLetter(html.charAt(start))) {
            return null;
        }
        index = start;
        skipName();
        String name = html.substring(start, index).toLowerCase(Locale.ROOT);
        List<Value> attributes = NONE;
        while (true) {
            skipSpaceAndSlashes();
            if (index >= html.length() || endless.get(index)) {
                return null;
            }
            if (html.charAt(index) == '>') {
                return new Tag(open, index + 1, name, closing, attributes);
            }
            attributes = attributes == NONE ? new ArrayList<>(4) : attributes;
            attribute(attributes);
        }
    }

    private void attribute(List<Value> attributes) {
        int start = index++;
        while (index < html.length() && !isSpace(html.charAt(index)) && "/>=".indexOf(html.charAt(index)) < 0) {
            index++;
        }
        String name = html.substring(start, index).toLowerCase(Locale.ROOT);
        skipSpace();
        if (index >= html.length() || html.charAt(index) != '=') {
            return;
        }
        index++;
        skipSpace();
        if (index >= html.length()) {
            return;
        }
        char quote = html.charAt(index);
        if (quote == '"' || quote == '\'') {
            int close = html.indexOf(quote, index + 1);
            int end = close < 0 ? html.length() : close;
            attributes.add(new Value(name, start, index + 1, end, true));
            index = close < 0 ? end : end + 1;
        } else {
            int from = index;
            while (index < html.length() && !isSpace(html.charAt(index)) && html.charAt(index) != '>') {
                index++;
            }
            attributes.add(new Value(name, start, from, index, false));
        }
    }

    private void skipSpace() {
        while (index < html.length() && isSpace(html.charAt(index))) {
            index++;
        }
    }

    private void skipSpaceAndSlashes() {
        while (index < html.length() && (isSpace(html.charAt(index)) || html.charAt(index) == '/')) {
            index++;
        }
    }

    static boolean isSpace(char character) {
        return character == ' ' || character >= '\t' && character <= '\r';
    }

    static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }
}
