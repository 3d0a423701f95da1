package dev.backfile.markup.html;

import dev.backfile.archive.LinkPlaceholders;
import java.util.Arrays;

/**
 * HTML of which some pieces are raw, that is, as a writer wrote them, and the rest is our own. While a page is written,
 * marks stand around each piece, which no source text can hold.
 */
public final class RawPieces {

    private static final char OPEN = LinkPlaceholders.url(0).charAt(0);
    private static final char CLOSE =
            LinkPlaceholders.url(0).charAt(LinkPlaceholders.url(0).length() - 1);
    private static final String BEGIN = OPEN + "r";
    private static final String END = OPEN + "s" + CLOSE;

    private final String html;
    private final int[] starts;
    private final int[] ends;
    private final int[] numbers;

    private RawPieces(String html, int[] starts, int[] ends, int[] numbers) {
        this.html = html;
        this.starts = starts;
        this.ends = ends;
        this.numbers = numbers;
    }

    /** A piece of raw HTML with its number, marked. Line ends behind it stay behind its mark. */
    public static String mark(String raw, int number) {
        int end = raw.length();
        while (end > 0 && raw.charAt(end - 1) == '\n') {
            end--;
        }
        return BEGIN + number + CLOSE + raw.substring(0, end) + END + raw.substring(end);
    }

    /** Whether HTML holds marked pieces. */
    public static boolean isIn(CharSequence html) {
        return html.toString().contains(BEGIN);
    }

    /** HTML that is raw from its beginning to its end. */
    public static RawPieces whole(String html) {
        return new RawPieces(html, new int[] {0}, new int[] {html.length()}, new int[] {0});
    }

    /** HTML in which marks stand around its raw pieces. */
    public static RawPieces of(String marked) {
        StringBuilder html = new StringBuilder(marked.length());
        int[] starts = new int[16];
        int[] ends = new int[16];
        int[] numbers = new int[16];
        int count = 0;
        int done = 0;
        for (int begin = marked.indexOf(BEGIN); begin >= 0; begin = marked.indexOf(BEGIN, done)) {
            html.append(marked, done, begin);
            int close = marked.indexOf(CLOSE, begin);
            int end = marked.indexOf(END, close);
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count] = Integer.parseInt(marked, begin + BEGIN.length(), close, 10);
            starts[count] = html.length();
            html.append(marked, close + 1, end);
            ends[count++] = html.length();
            done = end + END.length();
        }
        html.append(marked, done, marked.length());
        return new RawPieces(
                html.toString(),
                Arrays.copyOf(starts, count),
                Arrays.copyOf(ends, count),
                Arrays.copyOf(numbers, count));
    }

    /** The HTML without marks. */
    public String html() {
        return html;
    }

    /** Whether the character at an offset is raw. */
    boolean isRaw(int offset) {
        int piece = pieceAt(offset);
        return piece >= 0 && offset < ends[piece];
    }

    /** The mistake of something that begins with the {@code <} at an offset. */
    BalanceFault mistake(BalanceFault.Kind kind, String name, int offset) {
        int piece = Math.max(0, pieceAt(offset));
        int brackets = 0;
        for (int index = starts[piece]; index < offset; index++) {
            brackets += html.charAt(index) == '<' ? 1 : 0;
        }
        return new BalanceFault(kind, name, numbers[piece], brackets);
    }

    private int pieceAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        if (found < 0) {
            return -found - 2;
        }
        while (found + 1 < starts.length && starts[found + 1] == offset) {
            found++;
        }
        return found;
    }
}
