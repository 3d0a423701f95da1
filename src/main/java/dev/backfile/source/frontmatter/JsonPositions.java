package dev.backfile.source.frontmatter;

import dev.backfile.diagnostic.Position;

/**
 * From the JSON parser's places, which count characters within a text, to positions in the file. Places mostly come in
 * order, so each count goes on from the last one. Confined to one thread.
 */
final class JsonPositions {

    private final String text;
    private final Position start;
    private int offset;
    private int line;
    private int lineStart;

    /** Positions in a text that begins at this place of the file. */
    JsonPositions(String text, Position start) {
        this.text = text;
        this.start = start;
    }

    /** The position of the character at an offset. */
    Position of(int place) {
        int wanted = Math.max(0, Math.min(place, text.length()));
        if (wanted < offset) {
            offset = 0;
            line = 0;
            lineStart = 0;
        }
        for (; offset < wanted; offset++) {
            if (text.charAt(offset) == '\n') {
                line++;
                lineStart = offset + 1;
            }
        }
        int column = wanted - lineStart;
        return new Position(start.line() + line, line == 0 ? start.column() + column : column + 1);
    }

    /** The position at which a quoted text begins, of which the parser gives the closing quotation mark. */
    Position ofText(int closingMark) {
        int begin = closingMark - 1;
        while (begin > 0 && (text.charAt(begin) != '"' || isEscaped(begin))) {
            begin--;
        }
        return of(begin);
    }

    private boolean isEscaped(int mark) {
        int first = mark;
        while (first > 0 && text.charAt(first - 1) == '\\') {
            first--;
        }
        return (mark - first) % 2 == 1;
    }
}
