package dev.backfile.jbake;

import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Position;
import dev.backfile.source.frontmatter.FieldCollector;
import dev.backfile.source.frontmatter.Findings;
import dev.backfile.source.frontmatter.FrontMatter;
import dev.backfile.source.frontmatter.HeaderFormat;
import dev.backfile.source.frontmatter.JsonReader;
import dev.backfile.source.frontmatter.LineCursor;
import dev.backfile.source.frontmatter.Value;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * JBake's header: {@code key=value} lines, perhaps empty ones, and then a line that is the separator. A value in braces
 * is JSON.
 *
 * <p>As in JBake, one line above the separator without {@code =} means that there is no header; where the file looks as
 * if one was meant, the diagnostic says which line it is.
 */
final class JBakeHeader implements HeaderFormat {

    private static final Set<String> IN_ANY_CASE = Set.of("date", "tags", "cached");
    private static final Pattern ASSIGNMENT = Pattern.compile("[\\w.-]{1,60}[ \\t]*=.*");
    private static final int LIMIT = 256 * 1024;

    private final String separator;
    private final boolean exact;

    /** The header of sites with these settings. */
    JBakeHeader(Settings settings) {
        this.separator = settings.reading().headerSeparator();
        this.exact = settings.habits().sources().takesHeaderLinesExactly();
    }

    @Override
    public boolean seemsMeant(String text) {
        LineCursor lines = new LineCursor(text);
        return lines.nextNotBlank() && ASSIGNMENT.matcher(lines.line()).matches();
    }

    @Override
    public Optional<FrontMatter> read(String text, Findings findings) {
        FieldCollector fields = new FieldCollector(findings);
        LineCursor lines = new LineCursor(text);
        LineCursor scout = new LineCursor(text);
        if (!reachesSeparator(scout)) {
            return Optional.empty();
        }
        while (lines.next() && lines.number() < scout.number()) {
            int assignment = lines.line().indexOf('=');
            if (assignment >= 0) {
                fields.add(field(lines, assignment, findings));
            }
        }
        Value.Mapping mapping = fields.mapping(new Position(1, 1));
        return Optional.of(new FrontMatter(FrontMatter.Kind.LINES, mapping, scout.following(), scout.number() + 1));
    }

    @Override
    public void explain(String text, Findings findings) {
        LineCursor lines = new LineCursor(text);
        reachesSeparator(lines);
        String line = lines.line();
        boolean nearly = line.strip().equals(separator) || line.matches("~{3,}\\s*|-{3,}\\s*|={3,}\\s*");
        if (nearly) {
            findings.add(
                    Code.BAD_FRONT_MATTER,
                    new Position(lines.number(), 1),
                    "the line that ends JBake's header must be exactly '" + separator + "'",
                    "write it so, without spaces");
        } else {
            findings.add(
                    Code.BAD_FRONT_MATTER,
                    new Position(lines.number(), 1),
                    "JBake's header has only lines with '=' and then the line '" + separator
                            + "', but this line has no '='",
                    "write name=value here, or put the line '" + separator + "' above the text");
        }
    }

    /** Goes on to the separator; false, with the cursor at the offending line, when this is no header. */
    private boolean reachesSeparator(LineCursor lines) {
        while (lines.next() && lines.start() < LIMIT) {
            String line = lines.line();
            if (separator.equals(exact ? line : line.stripTrailing())) {
                return true;
            }
            boolean blank = exact ? line.isEmpty() : line.isBlank();
            if (!blank && line.indexOf('=') < 0) {
                return false;
            }
        }
        return false;
    }

    private static Value.Field field(LineCursor lines, int assignment, Findings findings) {
        String line = lines.line();
        String written = line.substring(0, assignment).strip();
        String folded = written.toLowerCase(Locale.ROOT);
        String name = IN_ANY_CASE.contains(folded) ? folded : written;
        int column = assignment + 1;
        while (column < line.length() && Character.isWhitespace(line.charAt(column))) {
            column++;
        }
        Position position = new Position(lines.number(), column + 1);
        Position namePosition =
                new Position(lines.number(), line.length() - line.stripLeading().length() + 1);
        return new Value.Field(
                name, JsonReader.inBraces(line.substring(assignment + 1).strip(), position, findings), namePosition);
    }
}
