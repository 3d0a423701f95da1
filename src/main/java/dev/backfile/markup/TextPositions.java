package dev.backfile.markup;

import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Position;
import java.util.Arrays;

/** Where the characters of a text stand in its file. */
public final class TextPositions {

    private final TextSource source;
    private final int[] starts;

    /** The places of a text's characters. */
    public TextPositions(TextSource source) {
        this.source = source;
        this.starts = starts(source.text());
    }

    /** How many lines the text has; one that ends with a line end has an empty one behind it. */
    public int lines() {
        return starts.length;
    }

    /** The offset at which a line begins, the first one being 0. */
    public int start(int line) {
        return starts[line];
    }

    /** The offset at which a line ends, that of its line end if it has one. */
    public int end(int line) {
        return line + 1 < starts.length ? starts[line + 1] - 1 : source.text().length();
    }

    /** The position in the file of the character at this offset of the text. */
    public Position position(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        int column = offset - starts[line] + 1;
        return new Position(source.line() + line, line == 0 ? column + source.column() - 1 : column);
    }

    /** The place, for a diagnostic, of the character at this offset of the text. */
    public Place place(int offset) {
        return Place.at(source.place(), position(offset));
    }

    private static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
