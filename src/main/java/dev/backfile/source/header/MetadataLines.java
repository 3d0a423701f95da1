package dev.backfile.source.header;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Position;
import dev.backfile.source.frontmatter.FieldCollector;
import dev.backfile.source.frontmatter.Findings;
import dev.backfile.source.frontmatter.FrontMatter;
import dev.backfile.source.frontmatter.LineCursor;
import dev.backfile.source.frontmatter.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines {@code Name: value} with which a text begins, without lines around them, as Pelican and MultiMarkdown have them. A
 * blank line ends them; an indented line goes on with the value before it. One of them is the title or the date.
 */
final class MetadataLines {

    private static final Pattern FIELD = Pattern.compile("([\\p{L}][\\p{L}\\d _-]{0,40}?)[ \\t]*:(?:[ \\t]+(.*)|)");
    private static final Pattern FURTHER = Pattern.compile("(?: {4}|\\t)\\s*(\\S.*)");
    private static final Set<String> TELLING = Set.of("title", "date");
    private static final int LIMIT = 64 * 1024;

    /** What Pelican calls otherwise. */
    private static final Map<String, String> PELICANS = Map.of("modified", "updated", "category", "section");

    private final String text;
    private final List<Line> fields = new ArrayList<>();
    private int end;
    private int endLine;
    private boolean closed = true;

    private MetadataLines(String text) {
        this.text = text;
    }

    private record Line(String name, StringBuilder value, Position position, Position valuePosition) {}

    /** Whether a text begins with them. */
    static boolean opens(String text) {
        MetadataLines lines = new MetadataLines(text);
        lines.scan();
        return lines.fields.stream().anyMatch(line -> TELLING.contains(line.name()));
    }

    /** The fields of a text that begins with them; empty, with a diagnostic, when it is in doubt where they end. */
    static Optional<FrontMatter> read(String text, Findings findings) {
        MetadataLines lines = new MetadataLines(text);
        lines.scan();
        if (!lines.closed) {
            findings.add(
                    Code.BAD_FRONT_MATTER,
                    new Position(lines.endLine, 1),
                    "this line is neither a field, name: value, nor a blank line, which ends the fields",
                    "put a blank line between the fields and the text");
            return Optional.empty();
        }
        return StrayField.isIn(text.substring(lines.end), lines.endLine, findings)
                ? Optional.empty()
                : Optional.of(
                        new FrontMatter(FrontMatter.Kind.METADATA, lines.mapping(findings), lines.end, lines.endLine));
    }

    private void scan() {
        LineCursor lines = new LineCursor(text);
        boolean first = lines.nextNotBlank();
        Position begin = new Position(lines.number(), 1);
        for (boolean more = first; more && lines.start() < LIMIT; more = lines.next()) {
            String line = lines.line();
            end = lines.following();
            endLine = lines.number() + 1;
            if (line.isBlank() || line.strip().equals("---") || line.strip().equals("...")) {
                return;
            }
            Matcher field = FIELD.matcher(line);
            Matcher further = FURTHER.matcher(line);
            if (field.matches()) {
                String value = field.group(2) == null ? "" : field.group(2);
                int column = value.isEmpty() ? field.end(1) + 2 : field.start(2) + 1;
                fields.add(new Line(
                        name(field.group(1)),
                        new StringBuilder(value.strip()),
                        new Position(lines.number(), 1),
                        new Position(lines.number(), column)));
            } else if (further.matches() && !fields.isEmpty()) {
                StringBuilder value = fields.get(fields.size() - 1).value();
                value.append(value.isEmpty() ? "" : " ").append(further.group(1).strip());
            } else {
                end = lines.start();
                endLine = lines.number();
                closed = false;
                return;
            }
        }
        if (fields.isEmpty()) {
            endLine = begin.line();
        }
    }

    private static String name(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
    }

    private Value.Mapping mapping(Findings findings) {
        FieldCollector collector = new FieldCollector(findings);
        for (Line line : fields) {
            collector.add(new Value.Field(line.name(), value(line), line.position()));
        }
        Value.Mapping written = collector.mapping(fields.get(0).position());
        for (Line line : fields) {
            Optional.ofNullable(PELICANS.get(line.name()))
                    .ifPresent(name -> collector.addIfAbsent(new Value.Field(
                            name, written.fields().get(line.name()).value(), line.position())));
        }
        return collector.mapping(written.position());
    }

    /** Several authors stand between semicolons or commas. */
    private static Value value(Line line) {
        String text = line.value().toString();
        if (!line.name().equals("authors")) {
            return Value.Scalar.of(text, line.valuePosition());
        }
        String mark = text.indexOf(';') >= 0 ? ";" : ",";
        List<Value> names = new ArrayList<>();
        for (String name : text.split(mark)) {
            if (!name.isBlank()) {
                names.add(Value.Scalar.of(name.strip(), line.valuePosition()));
            }
        }
        return new Value.Sequence(List.copyOf(names), line.valuePosition());
    }
}
