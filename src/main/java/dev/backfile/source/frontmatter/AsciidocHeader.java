package dev.backfile.source.frontmatter;

import dev.backfile.diagnostic.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The header of an AsciiDoc document as JBake reads it: the title, the author's line, the revision's date, and its
 * attributes, of which {@code :jbake-tags:} names the field {@code tags}. The text that goes to Asciidoctor is the
 * whole file, since it needs the header too.
 */
final class AsciidocHeader {

    private static final String PREFIX = "jbake-";
    private static final Pattern TITLE = Pattern.compile("=[ \\t]+(\\S.*)");
    private static final Pattern ATTRIBUTE = Pattern.compile(":([\\w][\\w-]*):(?:[ \\t]+(.*))?");
    private static final Pattern UNSET = Pattern.compile(":(?:![\\w-]+|[\\w-]+!):.*");
    private static final Pattern REVISION = Pattern.compile("(?:v[^,]*,\\s*)?(\\d{4}-\\d{1,2}-\\d{1,2}[^:]*)(?::.*)?");

    private AsciidocHeader() {}

    /** The header of a text, if it begins with a title or an attribute. */
    static Optional<FrontMatter> read(String text) {
        Map<String, Value.Field> fields = new LinkedHashMap<>();
        List<Value.Field> superseded = new ArrayList<>();
        LineCursor lines = new LineCursor(text);
        int linesBelowTitle = -1;
        while (lines.next()) {
            String line = lines.line().stripTrailing();
            Matcher title = TITLE.matcher(line);
            Matcher attribute = ATTRIBUTE.matcher(line);
            boolean unset = UNSET.matcher(line).matches();
            if (line.startsWith("//") || unset || line.isEmpty() && linesBelowTitle < 0) {
                continue;
            }
            if (attribute.matches()) {
                String value =
                        attribute.group(2) == null ? "" : attribute.group(2).strip();
                put(fields, superseded, attribute.group(1), value, lines, attribute.start(2));
            } else if (linesBelowTitle < 0 && title.matches()) {
                put(fields, superseded, "title", title.group(1), lines, title.start(1));
                linesBelowTitle = 0;
            } else if (!line.isEmpty() && linesBelowTitle == 0) {
                fields.put("authors", authors(line, lines.number()));
                linesBelowTitle++;
            } else if (!line.isEmpty() && linesBelowTitle == 1) {
                Matcher revision = REVISION.matcher(line);
                if (revision.matches()) {
                    put(fields, superseded, "revdate", revision.group(1).strip(), lines, revision.start(1));
                }
                linesBelowTitle++;
            } else {
                break;
            }
        }
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Value.Field revised = fields.get("revdate");
        if (revised != null) {
            fields.putIfAbsent("date", new Value.Field("date", revised.value(), revised.position()));
        }
        Value.Mapping mapping = new Value.Mapping(fields, superseded, new Position(1, 1));
        return Optional.of(new FrontMatter(FrontMatter.Kind.ASCIIDOC, mapping, 0, 1));
    }

    private static Value.Field authors(String line, int number) {
        Position position = new Position(number, 1);
        List<Value> names = Stream.of(line.split(";"))
                .map(author -> author.replaceAll("<[^>]*>", "").strip())
                .filter(name -> !name.isEmpty())
                .<Value>map(name -> Value.Scalar.of(name, position))
                .toList();
        return new Value.Field("authors", new Value.Sequence(names, position), position);
    }

    private static void put(
            Map<String, Value.Field> fields,
            List<Value.Field> superseded,
            String name,
            String value,
            LineCursor lines,
            int offset) {
        Position position = new Position(lines.number(), Math.max(offset, 0) + 1);
        String field = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
        Value.Field former = fields.put(
                field, new Value.Field(field, Value.Scalar.of(value, position), new Position(lines.number(), 1)));
        if (former != null) {
            superseded.add(former);
        }
    }
}
