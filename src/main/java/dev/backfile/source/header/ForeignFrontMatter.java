package dev.backfile.source.header;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Position;
import dev.backfile.source.frontmatter.Findings;
import dev.backfile.source.frontmatter.LineCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Front matter as other generators have it. It is not read, but recognised, with the same fields in YAML as the hint.
 */
final class ForeignFrontMatter {

    private static final Pattern TOML_FIELD = Pattern.compile("\\s*([\\w-]{1,60})\\s*=\\s*(\\S.*)");
    private static final Pattern METADATA_FIELD = Pattern.compile("([A-Za-z][\\w -]{0,30}):[ \\t]+(\\S.*)");
    private static final int SHOWN = 3;
    private static final int LONGEST_VALUE = 80;

    private ForeignFrontMatter() {}

    /** Whether a text begins so; if it does, a diagnostic says which generator it belongs to and the way out. */
    static boolean recognised(String text, Findings findings) {
        LineCursor lines = new LineCursor(text);
        if (!lines.nextNotBlank()) {
            return false;
        }
        Position position = new Position(lines.number(), 1);
        String first = lines.line().stripTrailing();
        if (first.equals("+++")) {
            add(findings, position, "this front matter is TOML, as Hugo and Zola have it", fields(lines, TOML_FIELD));
            return true;
        }
        if (first.equals("{") || first.startsWith("{\"")) {
            add(findings, position, "this front matter is JSON, as Hugo has it", List.of());
            return true;
        }
        List<String> fields = fields(new LineCursor(text.substring(lines.start())), METADATA_FIELD);
        if (METADATA_FIELD.matcher(first).matches() && fields.size() > 1) {
            add(findings, position, "this front matter has no lines around it, as Pelican has it", fields);
            return true;
        }
        return false;
    }

    private static void add(Findings findings, Position position, String message, List<String> fields) {
        List<String> example = fields.isEmpty() ? List.of("title: …", "date: 2014-10-24") : fields;
        findings.add(
                Code.FOREIGN_FRONT_MATTER,
                position,
                message + "; Backfile reads YAML between lines of three hyphens",
                "write it so: a line ---, then "
                        + String.join(
                                ", ",
                                example.stream().map(line -> "'" + line + "'").toList())
                        + (fields.size() == SHOWN ? " and so on" : "") + ", a line for each, then a line ---");
    }

    private static List<String> fields(LineCursor lines, Pattern pattern) {
        List<String> fields = new ArrayList<>();
        while (lines.next() && fields.size() < SHOWN) {
            Matcher field = pattern.matcher(lines.line());
            if (!field.matches()) {
                break;
            }
            String value = field.group(2).strip();
            boolean bare = pattern == METADATA_FIELD && (value.contains(": ") || value.contains(" #"));
            String safe = bare ? "\"" + value.replace("\"", "\\\"") + "\"" : value;
            fields.add(field.group(1).toLowerCase(Locale.ROOT) + ": " + abbreviated(safe));
        }
        return fields;
    }

    private static String abbreviated(String value) {
        return value.length() <= LONGEST_VALUE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE / 2)) + "…";
    }
}
