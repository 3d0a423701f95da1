package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.ext.tables.TableCell.Alignment;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line of a paragraph that may be the row of a table. */
final class TableLine {

    private final BasedSequence line;
    private final String text;
    private @Nullable List<BasedSequence> cells;

    TableLine(BasedSequence line) {
        this.line = line.trim();
        this.text = this.line.toString();
    }

    /** The line without the white space around it. */
    BasedSequence chars() {
        return line;
    }

    /** Whether a pipe stands in it. */
    boolean hasPipe() {
        return text.indexOf('|') >= 0;
    }

    /** How the columns are aligned, if this is the line under the heads of a table; a column may have no alignment. */
    Optional<List<Optional<Alignment>>> alignments() {
        if (!hasPipe() || !text.chars().allMatch(character -> "|:- \t".indexOf(character) >= 0)) {
            return Optional.empty();
        }
        List<Optional<Alignment>> alignments = new ArrayList<>();
        for (BasedSequence cell : cells()) {
            String mark = cell.toString();
            boolean left = mark.startsWith(":");
            boolean right = mark.endsWith(":");
            int dashes = mark.length() - (left ? 1 : 0) - (right ? 1 : 0);
            if (dashes < 1 || mark.lastIndexOf(':', mark.length() - 2) > 0 || mark.indexOf(' ') >= 0) {
                return Optional.empty();
            }
            alignments.add(
                    left && right
                            ? Optional.of(Alignment.CENTER)
                            : left
                                    ? Optional.of(Alignment.LEFT)
                                    : right ? Optional.of(Alignment.RIGHT) : Optional.empty());
        }
        return alignments.isEmpty() ? Optional.empty() : Optional.of(alignments);
    }

    /** Its cells, white space around them left out, and each {@code \|} in them a pipe. */
    List<BasedSequence> cells() {
        List<BasedSequence> known = cells;
        if (known == null) {
            known = split();
            cells = known;
        }
        return known;
    }

    private List<BasedSequence> split() {
        List<BasedSequence> found = new ArrayList<>();
        Map<Integer, Integer> lastRuns = lastRuns();
        int start = text.startsWith("|") ? 1 : 0;
        List<Integer> escapes = new ArrayList<>();
        int index = start;
        while (index < text.length()) {
            char character = text.charAt(index);
            if (character == '\\' && index + 1 < text.length()) {
                if (text.charAt(index + 1) == '|') {
                    escapes.add(index);
                }
                index += 2;
            } else if (character == '|') {
                found.add(cell(start, index, escapes));
                escapes.clear();
                index++;
                start = index;
            } else {
                index = character == '`' ? endOfCode(index, lastRuns, escapes) : index + 1;
                index = text.startsWith("[[", index) ? Math.max(index, endOfName(index)) : index;
            }
        }
        if (start < text.length() || found.isEmpty()) {
            found.add(cell(start, text.length(), escapes));
        }
        return found;
    }

    /** Where the last run of back-ticks of each length begins. */
    private Map<Integer, Integer> lastRuns() {
        Map<Integer, Integer> runs = new HashMap<>();
        for (int start = text.indexOf('`'); start >= 0; ) {
            int end = endOfRun(start);
            runs.put(end - start, start);
            start = text.indexOf('`', end);
        }
        return runs;
    }

    /** Pipes within code do not end a cell. */
    private int endOfCode(int start, Map<Integer, Integer> lastRuns, List<Integer> escapes) {
        int open = endOfRun(start);
        int length = open - start;
        if (lastRuns.getOrDefault(length, -1) < open) {
            return open;
        }
        int index = text.indexOf('`', open);
        while (index >= 0 && endOfRun(index) - index != length) {
            index = text.indexOf('`', endOfRun(index));
        }
        for (int escape = text.indexOf("\\|", open); escape >= 0 && escape < index; ) {
            escapes.add(escape);
            escape = text.indexOf("\\|", escape + 2);
        }
        return index < 0 ? open : index + length;
    }

    /** Neither does the one between a name and its label. */
    private int endOfName(int start) {
        int limit = Math.min(text.length() - 1, start + 1300);
        for (int index = start + 2; index < limit; index++) {
            char character = text.charAt(index);
            if (character == ']' && text.charAt(index + 1) == ']') {
                return index + 2;
            }
            if (character == '[' || character == ']' || character == '`' || character == '\\') {
                return start;
            }
        }
        return start;
    }

    private int endOfRun(int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        return end;
    }

    private BasedSequence cell(int start, int end, List<Integer> escapes) {
        if (escapes.isEmpty()) {
            return line.subSequence(start, end).trim();
        }
        List<BasedSequence> pieces = new ArrayList<>();
        int done = start;
        for (int escape : escapes) {
            pieces.add(line.subSequence(done, escape));
            done = escape + 1;
        }
        pieces.add(line.subSequence(done, end));
        return SegmentedSequence.create(line, pieces).trim();
    }
}
