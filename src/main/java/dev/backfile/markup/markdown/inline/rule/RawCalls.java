package dev.backfile.markup.markdown.inline.rule;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a text says, as Jekyll's do, that calls in it are meant as text: between {@code {% raw %}} and {@code {% endraw %}}. One
 * that nothing ends begins nothing.
 *
 * @see <a href="https://shopify.github.io/liquid/tags/template/#raw">Liquid's tag raw</a>
 */
public final class RawCalls {

    private static final Pattern MARK = Pattern.compile("\\{%-?\\s{0,9}(end)?raw\\s{0,9}-?%\\}");

    private final NavigableMap<Integer, Range> ranges = new TreeMap<>();

    private record Range(int start, int contentStart, int contentEnd, int end) {}

    /** What stands at a place. */
    public enum Part {
        /** Calls are read here. */
        READ,
        /** One of the two marks. */
        MARK,
        /** What stands between them. */
        TEXT
    }

    /** Looks through a text. */
    public RawCalls(String text) {
        Matcher mark = MARK.matcher(text);
        int start = -1;
        int contentStart = -1;
        while (mark.find()) {
            if (mark.group(1) == null) {
                start = start < 0 ? mark.start() : start;
                contentStart = contentStart < 0 ? mark.end() : contentStart;
            } else if (start >= 0) {
                ranges.put(start, new Range(start, contentStart, mark.start(), mark.end()));
                start = -1;
                contentStart = -1;
            }
        }
    }

    /** What stands at an offset of the text. */
    public Part at(int offset) {
        var entry = ranges.floorEntry(offset);
        if (entry == null || offset >= entry.getValue().end()) {
            return Part.READ;
        }
        Range range = entry.getValue();
        return offset >= range.contentStart() && offset < range.contentEnd() ? Part.TEXT : Part.MARK;
    }

    /** The end of the marks and the text among which an offset stands. */
    public int end(int offset) {
        return ranges.floorEntry(offset).getValue().end();
    }

    /** Tells of each of them where it begins and where it ends. */
    public void forEach(Found found) {
        ranges.values().forEach(range -> found.at(range.start(), range.end()));
    }

    /** Who wants to know of them. */
    @FunctionalInterface
    public interface Found {

        /** One from an offset to another. */
        void at(int start, int end);
    }
}
