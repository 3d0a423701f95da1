package dev.backfile.archive;

import java.util.function.IntFunction;

/**
 * The numbered slots in a {@link Fragment}. Their marks are control characters that HTML does not allow, so text can
 * never contain them by itself; whoever makes a fragment must drop them from what a writer wrote.
 *
 * <p>There are three: the URL of a link, the title of its target, and a pair that encloses what stands in the page only
 * if the link leads somewhere (the tags of an {@code <a>} element, whose label stays without them).
 */
public final class Slots {

    private static final char OPEN = '\u0001';
    private static final char CLOSE = '\u0002';
    private static final char URL = 'u';
    private static final char TITLE = 't';
    private static final char IF = 'i';
    private static final char END = 'e';

    private Slots() {}

    /** The slot for the URL of a link, to stand inside a quoted attribute value. */
    public static String url(int link) {
        return slot(URL, link);
    }

    /** The slot for the title of a link's target, to stand where text may. */
    public static String title(int link) {
        return slot(TITLE, link);
    }

    /** Markup that stands in the page only if the link leads somewhere. Does not nest. */
    public static String ifResolved(int link, String markup) {
        return slot(IF, link) + markup + slot(END, link);
    }

    /** Whether a character is one of the marks, which no source text may keep. */
    public static boolean isMark(char character) {
        return character == OPEN || character == CLOSE;
    }

    /** Where the next mark stands in HTML, -1 when there is none. */
    public static int indexOfMark(String html, int from) {
        int open = html.indexOf(OPEN, from);
        int close = html.indexOf(CLOSE, from);
        return open < 0 || close >= 0 && close < open ? close : open;
    }

    /** What a link became on one page. */
    public sealed interface Filling {
        /**
         * The link leads somewhere.
         *
         * @param url its URL from the page that shows it, not yet escaped
         * @param title the title of what it leads to, not yet escaped
         */
        record Target(String url, String title) implements Filling {}

        /**
         * The link leads nowhere.
         *
         * @param written the URL or the name as its writer wrote it, not yet escaped
         */
        record Text(String written) implements Filling {}
    }

    /** The fragment with every slot filled, as HTML. */
    public static String fill(Fragment fragment, IntFunction<Filling> fillings) {
        String html = fragment.html();
        int open = html.indexOf(OPEN);
        if (open < 0) {
            return html;
        }
        StringBuilder filled = new StringBuilder(html.length() + 256);
        int done = 0;
        while (open >= 0) {
            filled.append(html, done, open);
            int close = html.indexOf(CLOSE, open);
            int link = Integer.parseInt(html, open + 2, close, 10);
            Filling filling = fillings.apply(link);
            done = close + 1;
            switch (html.charAt(open + 1)) {
                case URL -> append(filled, filling instanceof Filling.Target target ? target.url() : written(filling));
                case TITLE ->
                    append(filled, filling instanceof Filling.Target target ? target.title() : written(filling));
                case IF -> {
                    if (filling instanceof Filling.Text) {
                        String end = slot(END, link);
                        done = html.indexOf(end, done) + end.length();
                    }
                }
                default -> {
                    // the end of what a resolved link keeps
                }
            }
            open = html.indexOf(OPEN, done);
        }
        return filled.append(html, done, html.length()).toString();
    }

    private static String written(Filling filling) {
        return ((Filling.Text) filling).written();
    }

    private static String slot(char kind, int link) {
        return "" + OPEN + kind + link + CLOSE;
    }

    private static void append(StringBuilder html, String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(character);
            }
        }
    }
}
