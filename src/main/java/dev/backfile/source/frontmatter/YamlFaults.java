package dev.backfile.source.frontmatter;

import dev.backfile.diagnostic.Position;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the YAML parser complains of, in words for writers. */
final class YamlFaults {

    private static final Pattern FIELD = Pattern.compile("\\s*(?:- )?([^\\s:\"'#][^:]{0,40}):\\s+(\\S.*)");
    private static final Pattern OFFENDER = Pattern.compile("found character '?(.*?)'? that cannot start any token.*");

    private YamlFaults() {}

    /** The fault in plain words, with the way out. */
    static SyntaxFault explain(MarkedYamlEngineException fault, YamlPositions positions) {
        String problem = fault.getProblem() == null ? "" : fault.getProblem();
        String context = fault.getContext() == null ? "" : fault.getContext();
        Position position = positions.of(fault.getProblemMark());
        String line = fault.getProblemMark().map(positions::line).orElse("");
        if (problem.contains("\\t(TAB)") || problem.contains("'\t") || problem.contains("(TAB)")) {
            return new SyntaxFault(position, "a TAB stands where YAML wants spaces", "replace the TAB by two spaces");
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return colon(position, line);
        }
        if (context.contains("scanning an alias") || context.contains("scanning an anchor")) {
            return new SyntaxFault(
                    positions.of(fault.getContextMark()),
                    "a value without quotes cannot begin with '" + (context.contains("alias") ? "*" : "&") + "'",
                    quoted(line));
        }
        if (context.contains("quoted scalar") && problem.contains("unexpected end")) {
            return new SyntaxFault(
                    positions.of(fault.getContextMark()),
                    "the quotation mark that opens here is never closed",
                    "close it at the end of the value");
        }
        if (context.contains("double-quoted scalar")) {
            return new SyntaxFault(
                    position,
                    "within double quotes a backslash begins a code, and this is none",
                    "write the backslash twice, or put the value in single quotes");
        }
        Matcher offender = OFFENDER.matcher(problem);
        if (offender.matches()) {
            return new SyntaxFault(
                    position, "a value without quotes cannot begin with '" + offender.group(1) + "'", quoted(line));
        }
        if (problem.contains("could not find expected ':'")) {
            return new SyntaxFault(
                    positions.of(fault.getContextMark()),
                    "a line without a colon: every field is a name, a colon, a space and a value",
                    "if the line goes on with the value above, indent it by two spaces");
        }
        if (context.contains("flow sequence") || context.contains("flow mapping")) {
            return new SyntaxFault(
                    position,
                    "the list or map that opens in line "
                            + positions.of(fault.getContextMark()).line()
                            + " is not closed, or a comma is missing in it",
                    "close it, or put the value in quotes if the bracket or brace belongs to the text");
        }
        return afterValue(fault, problem, position, line);
    }

    private static SyntaxFault colon(Position position, String line) {
        int first = line.indexOf(':');
        if (first + 1 < position.column() || first < 0) {
            return new SyntaxFault(
                    position,
                    "a colon within the value: YAML takes what stands before it for the name of another field",
                    quoted(line));
        }
        if (line.startsWith(" ")) {
            return new SyntaxFault(
                    position,
                    "this line is indented, so YAML takes it for a part of the value above",
                    "begin it in the same column as the fields above");
        }
        return new SyntaxFault(
                position,
                "what stands above this line is not a field: a field is a name, a colon, a space and a value",
                "look for a colon without a space behind it in the line above");
    }

    private static SyntaxFault afterValue(
            MarkedYamlEngineException fault, String problem, Position position, String line) {
        boolean block = fault.getContext() != null && fault.getContext().contains("block");
        if (block && problem.contains("'<scalar>'")) {
            return new SyntaxFault(
                    position,
                    "text stands behind the closing quotation mark of the value",
                    "put the whole value in single quotes, and double each single quote within it");
        }
        if (block) {
            return new SyntaxFault(
                    position,
                    "this line does not fit what stands before it: fields of one kind begin in the same column",
                    "check its indentation, and the quotation marks above it");
        }
        String detail = problem.isEmpty() ? "" : " (" + problem.strip() + ")";
        return new SyntaxFault(position, "this is not valid YAML" + detail, quoted(line));
    }

    private static String quoted(String line) {
        Matcher field = FIELD.matcher(line);
        if (!field.matches()) {
            return "put the whole value in quotes";
        }
        String value = field.group(2).strip();
        String shown = value.length() > 60 ? value.substring(0, value.offsetByCodePoints(0, 30)) + "…" : value;
        String quotes = value.contains("\"") ? "'" : "\"";
        String safe = quotes.equals("'") ? shown.replace("'", "''") : shown.replace("\\", "\\\\");
        return "put the value in quotes: " + field.group(1).strip() + ": " + quotes + safe + quotes;
    }
}
