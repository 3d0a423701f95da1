package dev.backfile.source.frontmatter;

import dev.backfile.diagnostic.Invisible;
import dev.backfile.diagnostic.Position;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlEntry;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import org.tomlj.TomlVersion;

/**
 * TOML 1.1 to values that know their place. Of dates that TOML has, those become dates that an article may have. Immutable;
 * safe for use by many threads.
 */
public final class TomlReader {

    private static final int DEPTH = 40;
    private static final TomlParseOptions OPTIONS =
            TomlParseOptions.sourceless().withVersion(TomlVersion.V1_1_0).withMaxNestingDepth(DEPTH);

    private static final Pattern DEFINED_BEFORE = Pattern.compile("(.+) previously defined at line (\\d{1,9}),.*");
    private static final Pattern YAML_FIELD = Pattern.compile("\\s*[\\w-]+:\\s.*");
    private static final Pattern DATE_FIELD = Pattern.compile("[^=]*=\\s*\\d{4}-\\d{2}-\\d{2}.*");

    private final Dates dates;

    /** A reader that understands these dates. */
    public TomlReader(Dates dates) {
        this.dates = dates;
    }

    /**
     * Reads a TOML document.
     *
     * @param text the text
     * @param firstLine the line of the file in which the text begins
     * @throws SyntaxFault if this is not TOML, or nested too deeply
     */
    public Value.Mapping read(String text, int firstLine) throws SyntaxFault {
        TomlParseResult result = Toml.parse(text, OPTIONS);
        Building building = new Building(text.split("\n", -1), firstLine);
        if (result.hasErrors()) {
            throw building.fault(result.errors().get(0));
        }
        return building.mapping(result, new Position(firstLine, 1));
    }

    /** The values of one document; positions of the parser count code points. */
    private final class Building {

        private final String[] lines;
        private final int firstLine;

        Building(String[] lines, int firstLine) {
            this.lines = lines;
            this.firstLine = firstLine;
        }

        SyntaxFault fault(TomlParseError error) {
            String said = Invisible.removed(Fields.onOneLine(String.valueOf(error.getMessage())));
            String shown = said.length() > 120 ? said.substring(0, said.offsetByCodePoints(0, 60)) + "…" : said;
            Matcher before = DEFINED_BEFORE.matcher(shown);
            return before.matches()
                    ? new SyntaxFault(
                            position(error.position()),
                            "'" + before.group(1) + "' stands here again; the first stands in line "
                                    + (firstLine - 1 + Integer.parseInt(before.group(2))),
                            "keep one of the two")
                    : new SyntaxFault(
                            position(error.position()), "this is not TOML: " + shown, hint(line(error.position())));
        }

        private static String hint(String line) {
            if (YAML_FIELD.matcher(line).matches()) {
                return "between plus signs a field is written name = \"value\"";
            }
            return DATE_FIELD.matcher(line).matches()
                    ? "write a day of the calendar, such as 2014-10-24"
                    : "put texts in quotes, and each field on a line: title = \"A bridge reopens\"";
        }

        Value.Mapping mapping(TomlTable table, Position position) {
            Map<String, Value.Field> fields = new LinkedHashMap<>();
            for (String name : table.keySet()) {
                TomlEntry entry = table.entry(List.of(name));
                fields.put(name, new Value.Field(name, value(entry), position(entry.position())));
            }
            return new Value.Mapping(fields, position);
        }

        private Value value(TomlEntry entry) {
            Position position = position(entry.value().position());
            Object value = entry.value().get();
            if (value instanceof TomlTable table) {
                return mapping(table, position);
            }
            if (value instanceof TomlArray array) {
                List<Value> items = new ArrayList<>();
                for (int index = 0; index < array.size(); index++) {
                    items.add(value(array.entry(index)));
                }
                return new Value.Sequence(List.copyOf(items), position);
            }
            return new Value.Scalar(value.toString(), plain(value), position);
        }

        private Object plain(Object value) {
            if (value instanceof Long number && number == number.intValue()) {
                return number.intValue();
            }
            if (value instanceof Long || value instanceof Boolean) {
                return value;
            }
            if (value instanceof Double number) {
                return Double.isFinite(number) ? number : value.toString();
            }
            boolean dated =
                    value instanceof LocalDate || value instanceof LocalDateTime || value instanceof OffsetDateTime;
            Optional<Object> date = dated ? dates.read(value.toString()).map(Dates.Understood::date) : Optional.empty();
            return date.orElse(value.toString());
        }

        private String line(TomlPosition place) {
            return place.line() >= 1 && place.line() <= lines.length ? lines[place.line() - 1] : "";
        }

        private Position position(TomlPosition place) {
            String line = line(place);
            int points = Math.min(place.column() - 1, line.codePointCount(0, line.length()));
            int column = points < 0 ? 1 : line.offsetByCodePoints(0, points) + 1;
            return new Position(firstLine + place.line() - 1, column);
        }
    }
}
