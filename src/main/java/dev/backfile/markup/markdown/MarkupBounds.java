package dev.backfile.markup.markdown;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.markup.TextPositions;
import dev.backfile.markup.markdown.inline.Excess;
import java.util.Optional;

/**
 * Looks through Markdown before it is parsed: what is nested so deep, or runs on so long, that a parser would take
 * quadratic time or run out of stack is a mistake with its place. The bounds are far above what anybody writes.
 */
final class MarkupBounds {

    private static final int DEEPEST_BLOCKS = 100;
    private static final int DEEPEST_INDENT = 400;
    private static final int LONGEST_RULE = 1000;
    private static final int MOST_DEFINITIONS = 1000;
    private static final int MOST_QUOTED_LINES = 10_000;

    private MarkupBounds() {}

    /** The first excess in a text, if there is one. */
    static Optional<Diagnostic> check(String text, TextPositions lines) {
        int definitions = 0;
        int quoted = 0;
        for (int line = 0; line < lines.lines(); line++) {
            int start = lines.start(line);
            int end = lines.end(line);
            BlockMarkers markers = BlockMarkers.of(text, start, end);
            if (markers.depth() > DEEPEST_BLOCKS || markers.depth() > 0 && markers.widest() > DEEPEST_INDENT) {
                return excess(lines, start, "block quotes or lists are nested too deep");
            }
            if (end - markers.end() > LONGEST_RULE && isRule(text, markers.end(), end)) {
                return excess(lines, start, "this line is too long for a rule");
            }
            boolean blank = markers.end() == end;
            definitions = blank ? 0 : definitions + (isDefinition(text, markers.end(), end) ? 1 : 0);
            quoted = blank || markers.depth() == 0 ? 0 : quoted + 1;
            if (definitions > MOST_DEFINITIONS) {
                return excess(lines, start, "there are too many definitions without a blank line between them");
            }
            if (quoted > MOST_QUOTED_LINES) {
                return excess(lines, start, "this quotation or list has too many lines without a blank one");
            }
        }
        return Optional.empty();
    }

    private static boolean isDefinition(String text, int start, int end) {
        int bracket = text.startsWith("*[", start) ? start + 1 : start;
        return bracket < end && text.charAt(bracket) == '[';
    }

    /** The mistake, where a parser fails in spite of all bounds. */
    static Diagnostic unforeseen(TextPositions lines) {
        return excess(lines, 0, "this text is nested too deep").orElseThrow();
    }

    /** The mistake of a paragraph that is out of bounds. */
    static Diagnostic of(Excess excess, TextPositions lines) {
        return excess(lines, excess.offset(), excess.getMessage()).orElseThrow();
    }

    private static Optional<Diagnostic> excess(TextPositions lines, int offset, String message) {
        return Optional.of(Diagnostic.of(
                Code.MARKUP_TOO_DEEP, lines.place(offset), message, "write it simpler, or in shorter paragraphs"));
    }

    private static boolean isRule(String text, int start, int end) {
        for (int index = start; index < end; index++) {
            if ("*-_ \t".indexOf(text.charAt(index)) < 0) {
                return false;
            }
        }
        return true;
    }
}
