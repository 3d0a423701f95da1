package dev.backfile.markup.html;

import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/**
 * Moves the headings of a text down, so that its title stays the only one of the first level on its page.
 *
 * @param levels by how many levels
 */
public record HeadingShift(int levels) {

    private static final int LOWEST = 6;

    /**
     * The shift of a text.
     *
     * @param html its HTML
     * @param setting by how many levels; when empty, by one if the text has a heading of the first level
     */
    public static HeadingShift of(String html, OptionalInt setting) {
        return of(setting, () -> hasFirstLevel(html));
    }

    /**
     * The shift of a text that was looked at already.
     *
     * @param setting by how many levels; when empty, by one if the text has a heading of the first level
     */
    public static HeadingShift of(OptionalInt setting, BooleanSupplier hasFirstLevel) {
        return new HeadingShift(setting.orElseGet(() -> hasFirstLevel.getAsBoolean() ? 1 : 0));
    }

    /** The level to which a heading is moved. */
    public int level(int level) {
        return Math.min(LOWEST, level + levels);
    }

    /** HTML with its headings moved. */
    public String apply(String html) {
        if (levels == 0) {
            return html;
        }
        StringBuilder shifted = new StringBuilder(html);
        HtmlScanner.scan(html, new Tags(tag -> {
            int digit = tag.start() + (tag.closing() ? 3 : 2);
            shifted.setCharAt(digit, (char) ('0' + level(html.charAt(digit) - '0')));
        }));
        return shifted.toString();
    }

    private static boolean hasFirstLevel(String html) {
        if (!html.contains("<h1") && !html.contains("<H1")) {
            return false;
        }
        boolean[] found = {false};
        HtmlScanner.scan(html, new Tags(tag -> found[0] |= tag.name().equals("h1")));
        return found[0];
    }

    private interface HeadingTag {
        void found(HtmlScanner.Tag tag);
    }

    private record Tags(HeadingTag heading) implements HtmlScanner.Handler {

        @Override
        public void text(int start, int end) {
            // no tag
        }

        @Override
        public void other(int start, int end) {
            // no tag
        }

        @Override
        public void tag(HtmlScanner.Tag tag) {
            String name = tag.name();
            if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
                heading.found(tag);
            }
        }
    }
}
