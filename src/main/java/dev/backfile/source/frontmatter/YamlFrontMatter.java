package dev.backfile.source.frontmatter;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Position;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * YAML between two lines of three hyphens. Blank lines may stand before the first, spaces may follow either; the second
 * may also be {@code ...}, or indented where none stands at the beginning of a line.
 */
final class YamlFrontMatter {

    private static final int LIMIT = 256 * 1024;
    private static final String FENCE = "---";
    private static final Pattern NEARLY_FENCE = Pattern.compile("\\s*(?:[-–—]{1,10}|\\.{2,5}|…|~{3,}|={3,})\\s*");

    private final YamlReader yaml;

    /** Reads with this reader. */
    YamlFrontMatter(YamlReader yaml) {
        this.yaml = yaml;
    }

    /** Whether a text begins with it. */
    static boolean opens(String text) {
        LineCursor lines = new LineCursor(text);
        return lines.nextNotBlank() && lines.line().stripTrailing().equals(FENCE);
    }

    /** The fields of a text that begins with it; empty, with a diagnostic, when they cannot be read. */
    Optional<FrontMatter> read(String text, Findings findings) {
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
        String header = text.substring(opening.following(), closing.get().start());
        int body = closing.get().following();
        int bodyLine = closing.get().number() + 1;
        return fields(header, opening.number() + 1, findings)
                .map(fields -> new FrontMatter(FrontMatter.Kind.YAML, fields, body, bodyLine));
    }

    /** The fields of a YAML text that begins in this line of the file. */
    Optional<Value.Mapping> fields(String header, int line, Findings findings) {
        Position start = new Position(line, 1);
        if (header.length() > LIMIT) {
            findings.add(
                    Code.BAD_FRONT_MATTER,
                    start,
                    "the front matter is longer than " + LIMIT / 1024 + " KiB",
                    "check where it ends: a line of three hyphens closes it");
            return Optional.empty();
        }
        try {
            Value value = yaml.read(header, line, findings);
            if (value instanceof Value.Mapping mapping) {
                return Optional.of(mapping);
            }
            if (value instanceof Value.Nothing) {
                return Optional.of(new Value.Mapping(Map.of(), start));
            }
            throw new SyntaxFault(
                    value.position(),
                    "this is not a field: a field is a name, a colon, a space and a value",
                    "write it so: title: A bridge reopens");
        } catch (SyntaxFault fault) {
            findings.add(Code.BAD_FRONT_MATTER, fault.position(), fault.message(), fault.hint());
            return Optional.empty();
        }
    }

    private static Optional<LineCursor> closing(String text, int openingLine) {
        Optional<LineCursor> exact = closing(text, openingLine, false);
        return exact.isPresent() ? exact : closing(text, openingLine, true);
    }

    private static Optional<LineCursor> closing(String text, int openingLine, boolean indented) {
        LineCursor lines = after(text, openingLine);
        while (lines.next()) {
            String line = indented ? lines.line().strip() : lines.line().stripTrailing();
            if (line.equals(FENCE) || line.equals("...")) {
                return Optional.of(lines);
            }
        }
        return Optional.empty();
    }

    private static String unclosedHint(String text, int openingLine) {
        LineCursor lines = after(text, openingLine);
        while (lines.next()) {
            if (NEARLY_FENCE.matcher(lines.line()).matches()) {
                return "if line " + lines.number() + " ('" + lines.line().strip()
                        + "') is meant to close it, write three hyphens there: ---";
            }
        }
        return "put a line with three hyphens, ---, between the last field and the text";
    }

    private static LineCursor after(String text, int line) {
        LineCursor lines = new LineCursor(text);
        while (lines.number() < line) {
            lines.next();
        }
        return lines;
    }
}
