package dev.backfile.archive.directive;

import dev.backfile.archive.Fragment;
import dev.backfile.archive.ImageTag;
import dev.backfile.archive.LinkPlaceholders;
import dev.backfile.archive.LinkPlaceholders.Filling;
import dev.backfile.archive.LinkPlaceholders.Pictures;
import java.util.function.IntFunction;

/**
 * The slots of directives in a {@link Fragment}, beside those of links. A directive is three slots: one that says what it is,
 * then its label, one, then its content, and one that ends it. Label and content are HTML as everything around them, so that
 * whoever looks for words, headings or links finds those in them; they may hold other directives.
 */
public final class DirectiveSlots {

    private static final char OPEN = LinkPlaceholders.url(0).charAt(0);
    private static final char CLOSE =
            LinkPlaceholders.url(0).charAt(LinkPlaceholders.url(0).length() - 1);
    private static final String BEGIN = OPEN + "d";
    private static final String LABELLED = OPEN + "l" + CLOSE;
    private static final String END = OPEN + "f" + CLOSE;

    private DirectiveSlots() {}

    /** What stands before the label of a directive. */
    public static String begin(DirectiveCall call) {
        return BEGIN + call.encoded() + CLOSE;
    }

    /** What stands between its label and its content. */
    public static String labelled() {
        return LABELLED;
    }

    /** What stands behind its content. */
    public static String end() {
        return END;
    }

    /** Says what directives look like. */
    @FunctionalInterface
    public interface Renderer {

        /** They look like what stands in them. */
        Renderer PLAIN = (call, label, content) -> label + content;

        /**
         * The HTML of a directive.
         *
         * @param label its label, HTML with every slot filled
         * @param content what stands in it, likewise
         */
        String render(DirectiveCall call, String label, String content);
    }

    /** Whether a fragment has any. */
    public static boolean in(Fragment fragment) {
        return fragment.html().contains(BEGIN);
    }

    /** A fragment with every slot filled, as HTML: those of directives from the innermost to the outermost. */
    public static String fill(
            Fragment fragment, IntFunction<Filling> fillings, Pictures pictures, Renderer directives) {
        return in(fragment)
                ? new Filler(fragment.html(), fillings, pictures, directives).all()
                : LinkPlaceholders.fill(fragment, fillings, pictures);
    }

    /** Goes through a fragment once. */
    private static final class Filler {

        private final String html;
        private final IntFunction<Filling> fillings;
        private final Pictures pictures;
        private final Renderer directives;
        private int index;

        Filler(String html, IntFunction<Filling> fillings, Pictures pictures, Renderer directives) {
            this.html = html;
            this.fillings = fillings;
            this.pictures = pictures;
            this.directives = directives;
        }

        String all() {
            StringBuilder all = new StringBuilder(html.length() + 1024);
            while (index < html.length()) {
                all.append(upToMark());
            }
            return all.toString();
        }

        /** Everything up to a mark that ends a label or a content, which is passed over. */
        private String upToMark() {
            StringBuilder piece = new StringBuilder();
            int start = index;
            while (true) {
                int mark = nextMark();
                piece.append(links(start, mark));
                if (mark == html.length()) {
                    index = mark;
                    return piece.toString();
                }
                int close = html.indexOf(CLOSE, mark) + 1;
                index = close;
                if (!html.startsWith(BEGIN, mark)) {
                    return piece.toString();
                }
                DirectiveCall call = DirectiveCall.decoded(html.substring(mark + BEGIN.length(), close - 1));
                String label = upToMark();
                String content = upToMark();
                piece.append(directives.render(call, label, content));
                start = index;
            }
        }

        private int nextMark() {
            int mark = html.indexOf(OPEN, index);
            while (mark >= 0) {
                char kind = html.charAt(mark + 1);
                if (kind == 'd' || kind == 'l' || kind == 'f') {
                    return mark;
                }
                index = mark + 1;
                mark = html.indexOf(OPEN, index);
            }
            return html.length();
        }

        private String links(int from, int to) {
            return LinkPlaceholders.fill(new Fragment(html.substring(from, to)), fillings, new Pictures() {
                @Override
                public String attributes(int link, ImageTag written, int offset) {
                    return pictures.attributes(link, written, from + offset);
                }

                @Override
                public String credit(int link) {
                    return pictures.credit(link);
                }
            });
        }
    }
}
