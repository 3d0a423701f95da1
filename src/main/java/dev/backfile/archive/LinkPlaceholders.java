package dev.backfile.archive;

import dev.backfile.notation.HtmlEscape;
import java.util.StringJoiner;
import java.util.function.IntFunction;

/**
 * The numbered slots in a {@link Fragment}. Their marks are control characters that HTML does not allow, so text can
 * never contain them by itself; whoever makes a fragment must drop them from what a writer wrote.
 *
 * <p>Of links there are three: the URL, the title of the target, and a pair that encloses what stands in the page only
 * if the link leads somewhere (the tags of an {@code <a>} element, whose label stays without them). Of images that a
 * link leads to there are three, too: the attributes that the file decides, its credit, and a pair that encloses what
 * stands in the page only if the file has one.
 */
public final class LinkPlaceholders {

    private static final char OPEN = '\u0001';
    private static final char CLOSE = '\u0002';
    private static final char URL = 'u';
    private static final char TITLE = 't';
    private static final char IF = 'i';
    private static final char END = 'e';
    private static final char IMAGE = 'm';
    private static final char CREDIT = 'c';
    private static final char IF_CREDIT = 'j';
    private static final char END_CREDIT = 'k';

    private LinkPlaceholders() {}

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

    /** The slot for the attributes of an image that depend on its file, to stand within its tag. */
    public static String image(int link, ImageTag written) {
        return OPEN + "" + IMAGE + link + written.encoded() + CLOSE;
    }

    /** The slot for the credit that an image's file names, to stand where text may. */
    public static String credit(int link) {
        return slot(CREDIT, link);
    }

    /** Markup that stands in the page only if the file of an image names a credit. Does not nest. */
    public static String ifCredited(int link, String markup) {
        return slot(IF_CREDIT, link) + markup + slot(END_CREDIT, link);
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

    /** What a page tells of the images in a fragment. Asked in their order, once for each slot. */
    public interface Pictures {

        /** Nothing is told. */
        Pictures NONE = new Pictures() {
            @Override
            public String attributes(int link, ImageTag written, int offset) {
                return "";
            }

            @Override
            public String credit(int link) {
                return "";
            }
        };

        /**
         * Further attributes of an image, as HTML with a space before each.
         *
         * @param link the number of the link to its file
         * @param written what its tag has already
         * @param offset how many characters of HTML stand before it
         */
        String attributes(int link, ImageTag written, int offset);

        /** The credit that the file of an image names, not yet escaped; empty when there is none to be shown. */
        String credit(int link);
    }

    /** The fragment with every slot filled, as HTML. */
    public static String fill(Fragment fragment, IntFunction<Filling> fillings, Pictures pictures) {
        String html = fragment.html();
        int open = html.indexOf(OPEN);
        if (open < 0) {
            return html;
        }
        // joined at the end, each piece is copied once, and as a block
        StringJoiner pieces = new StringJoiner("");
        int done = 0;
        while (open >= 0) {
            pieces.add(html.substring(done, open));
            int close = html.indexOf(CLOSE, open);
            done = close + 1;
            char kind = html.charAt(open + 1);
            if (kind == IMAGE) {
                int end = ImageTag.begin(html, open + 2, close);
                int link = Integer.parseInt(html, open + 2, end, 10);
                pieces.add(pictures.attributes(link, ImageTag.decoded(html, end, close), pieces.length()));
            } else {
                int link = Integer.parseInt(html, open + 2, close, 10);
                switch (kind) {
                    case URL, TITLE -> pieces.add(HtmlEscape.of(shown(kind, fillings.apply(link))));
                    case CREDIT -> pieces.add(HtmlEscape.of(pictures.credit(link)));
                    case IF ->
                        done = fillings.apply(link) instanceof Filling.Text ? after(END, link, html, done) : done;
                    case IF_CREDIT ->
                        done = pictures.credit(link).isEmpty() ? after(END_CREDIT, link, html, done) : done;
                    default -> {
                        // the end of what stays
                    }
                }
            }
            open = html.indexOf(OPEN, done);
        }
        pieces.add(html.substring(done));
        return pieces.toString();
    }

    private static String shown(char kind, Filling filling) {
        if (filling instanceof Filling.Target target) {
            return kind == URL ? target.url() : target.title();
        }
        return ((Filling.Text) filling).written();
    }

    /** Where what a pair of slots encloses is over. */
    private static int after(char kind, int link, String html, int from) {
        String end = slot(kind, link);
        return html.indexOf(end, from) + end.length();
    }

    private static String slot(char kind, int link) {
        return "" + OPEN + kind + link + CLOSE;
    }
}
