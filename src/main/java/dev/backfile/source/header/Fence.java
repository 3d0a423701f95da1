package dev.backfile.source.header;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Position;
import dev.backfile.source.frontmatter.Findings;
import dev.backfile.source.frontmatter.LineCursor;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines around front matter. Blank lines may stand before the first, spaces may follow either; the second may also be
 * indented where none stands at the beginning of a line.
 *
 * @param mark the line that opens it
 * @param name what the mark is called
 * @param ends the lines that close it
 */
record Fence(String mark, String name, List<String> ends) {

    private static final int LIMIT = 256 * 1024;
    private static final Pattern NEARLY = Pattern.compile("\\s*(?:[-–—+]{1,10}|\\.{2,5}|…|~{3,}|={3,})\\s*");

    /**
     * What stands between two such lines.
     *
     * @param text the fields
     * @param line the line in which they begin
     * @param body where the text of the document begins
     * @param bodyLine the line in which it begins
     */
    record Enclosed(String text, int line, int body, int bodyLine) {}

    /** Whether a text begins with it. */
    boolean opens(String text) {
        LineCursor lines = new LineCursor(text);
        return lines.nextNotBlank() && lines.line().stripTrailing().equals(mark);
    }

    /** What it encloses in a text that begins with it; empty, with a diagnostic, when it is never closed, or too much. */
    Optional<Enclosed> read(String text, Findings findings) {
        LineCursor opening = new LineCursor(text);
        opening.nextNotBlank();
        Optional<LineCursor> closing = closing(text, opening.number());
        if (closing.isEmpty()) {
            findings.add(
                    Code.BAD_FRONT_MATTER,
                    new Position(opening.number(), 1),
                    "the front matter that begins here is never closed",
                    unclosedHint(text, opening.number()));
            return Optional.empty();
        }
        String enclosed = text.substring(opening.following(), closing.get().start());
        return isTooLong(enclosed, opening.number() + 1, findings)
                ? Optional.empty()
                : Optional.of(new Enclosed(
                        enclosed,
                        opening.number() + 1,
                        closing.get().following(),
                        closing.get().number() + 1));
    }

    /** Whether fields that begin in this line are more than are read, with a diagnostic if they are. */
    boolean isTooLong(String fields, int line, Findings findings) {
        if (fields.length() <= LIMIT) {
            return false;
        }
        findings.add(
                Code.BAD_FRONT_MATTER,
                new Position(line, 1),
                "the front matter is longer than " + LIMIT / 1024 + " KiB",
                "check where it ends: a line of " + name + " closes it");
        return true;
    }

    private Optional<LineCursor> closing(String text, int openingLine) {
        Optional<LineCursor> exact = closing(text, openingLine, false);
        return exact.isPresent() ? exact : closing(text, openingLine, true);
    }

    private Optional<LineCursor> closing(String text, int openingLine, boolean indented) {
        LineCursor lines = after(text, openingLine);
        while (lines.next()) {
            String line = indented ? lines.line().strip() : lines.line().stripTrailing();
            if (ends.contains(line)) {
                return Optional.of(lines);
            }
        }
        return Optional.empty();
    }

    private String unclosedHint(String text, int openingLine) {
        LineCursor lines = after(text, openingLine);
        while (lines.next()) {
            if (NEARLY.matcher(lines.line()).matches()) {
                return "if line " + lines.number() + " ('" + lines.line().strip() + "') is meant to close it, write "
                        + name + " there: " + mark;
            }
        }
        return "put a line with " + name + ", " + mark + ", between the last field and the text";
    }

    private static LineCursor after(String text, int line) {
        LineCursor lines = new LineCursor(text);
        while (lines.number() < line) {
            lines.next();
        }
        return lines;
    }
}
