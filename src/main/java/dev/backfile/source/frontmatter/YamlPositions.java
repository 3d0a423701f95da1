package dev.backfile.source.frontmatter;

import dev.backfile.diagnostic.Invisible;
import dev.backfile.diagnostic.Position;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * From the marks of the YAML parser, which count code points within a text, to positions in the file. Confined to one
 * thread.
 */
final class YamlPositions {

    private final String[] lines;
    private final int firstLine;
    private int lastLine = -1;
    private int lastPoints;
    private int lastOffset;

    /** Positions in a text that begins in this line of the file. */
    YamlPositions(String text, int firstLine) {
        this.lines = text.split("\n", -1);
        this.firstLine = firstLine;
    }

    /** Where the text begins. */
    Position start() {
        return new Position(firstLine, 1);
    }

    /** Where an event begins. */
    Position start(Event event) {
        return event.getStartMark().map(this::of).orElseGet(this::start);
    }

    /** Where the text of a block begins that {@code |} or {@code >} announces: in the line below, behind its indent. */
    Position blockText(Event event) {
        Position announced = start(event);
        int row = announced.line() - firstLine + 1;
        if (row >= lines.length) {
            return announced;
        }
        String line = lines[row];
        return new Position(
                announced.line() + 1, line.length() - line.stripLeading().length() + 1);
    }

    /** The position of a mark. Marks mostly come in order, so each count goes on from the last one. */
    Position of(Mark mark) {
        String line = line(mark);
        if (mark.getLine() != lastLine || mark.getColumn() < lastPoints) {
            lastLine = mark.getLine();
            lastPoints = 0;
            lastOffset = 0;
        }
        while (lastPoints < mark.getColumn() && lastOffset < line.length()) {
            lastOffset += Character.charCount(line.codePointAt(lastOffset));
            lastPoints++;
        }
        return new Position(firstLine + mark.getLine(), lastOffset + 1);
    }

    /** The position of a mark, or the beginning of the text when there is none. */
    Position of(Optional<Mark> mark) {
        return mark.map(this::of).orElseGet(this::start);
    }

    /** The line in which a mark stands. */
    String line(Mark mark) {
        return mark.getLine() < lines.length ? lines[mark.getLine()] : "";
    }

    /** Refuses control characters, which YAML does not allow. */
    void refuseInvisible() throws SyntaxFault {
        for (int row = 0; row < lines.length; row++) {
            int column = Invisible.indexIn(lines[row]);
            if (column >= 0) {
                throw new SyntaxFault(
                        new Position(firstLine + row, column + 1),
                        "an invisible control character (" + Invisible.name(lines[row].charAt(column))
                                + ") stands here",
                        "delete it");
            }
        }
    }
}
