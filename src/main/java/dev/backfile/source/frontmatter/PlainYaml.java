package dev.backfile.source.frontmatter;

import dev.backfile.diagnostic.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The YAML that most front matter is: on each line a name, a colon and a text, or a list or a map of such lines one step
 * below. It becomes what {@link YamlReader} makes of it, in one pass, without tokens and events; whatever is anything else
 * (comments, text over several lines, escapes, anchors, mistakes) is left to that one. Confined to one thread.
 */
final class PlainYaml {

    private static final int LONGEST_NAME = 100;

    /** Too short for as many values as the parser refuses. */
    private static final int LONGEST = 1_000_000;

    private final String text;
    private final int firstLine;
    private final ScalarTypes types;

    /** Where the line begins that is read next. */
    private int begin;

    /** Its number in the file. */
    private int line;

    private PlainYaml(String text, int firstLine, ScalarTypes types) {
        this.text = text;
        this.firstLine = firstLine;
        this.types = types;
        this.line = firstLine;
    }

    /**
     * The fields of a YAML document that is as plain as this; empty for every other one.
     *
     * @param firstLine the line of the file in which the text begins
     * @param types what unquoted scalars mean
     */
    static Optional<Value.Mapping> read(String text, int firstLine, ScalarTypes types) {
        return text.isEmpty() || text.length() > LONGEST || !hasPlainCharacters(text)
                ? Optional.empty()
                : Optional.ofNullable(new PlainYaml(text, firstLine, types).document());
    }

    /** Whether no character of a text may mean something else to YAML than to its reader. */
    private static boolean hasPlainCharacters(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character < ' ' ? character != '\n' : character >= 0x7f && !isPlain(character)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char character) {
        return character > '\u00A0'
                && character < '\uFE00'
                && (character < '\u2028' || character > '\u2029')
                && !Character.isSurrogate(character);
    }

    private Value.@Nullable Mapping document() {
        Map<String, Value.Field> fields = new LinkedHashMap<>();
        while (begin < text.length()) {
            if (!take(0, true, fields)) {
                return null;
            }
        }
        return new Value.Mapping(fields, new Position(firstLine, 1));
    }

    /** Takes the field on the next line; false where it is not plain, or there is one of its name. */
    private boolean take(int indent, boolean mayHoldOthers, Map<String, Value.Field> fields) {
        int start = begin + indent;
        int colon = endOfName(start);
        if (colon < 0) {
            return false;
        }
        String name = text.substring(start, colon);
        Position position = position(start);
        int end = endOfLine();
        int from = skipSpaces(colon + 1, end);
        Value value;
        if (from < end) {
            value = from > colon + 1 ? value(from, end) : null;
            next(end);
        } else if (mayHoldOthers) {
            Position behindColon = position(colon + 1);
            next(end);
            value = below(behindColon);
        } else {
            value = null;
        }
        return value != null && fields.putIfAbsent(name, new Value.Field(name, value, position)) == null;
    }

    /** What stands below a name without a text. */
    private @Nullable Value below(Position behindColon) {
        int indent = indent();
        if (isItem(indent)) {
            return items(indent);
        }
        return indent == 0 ? types.unquoted("", behindColon) : fields(indent);
    }

    private @Nullable Value items(int indent) {
        Position position = position(begin + indent);
        List<Value> items = new ArrayList<>();
        while (isItem(indent)) {
            int end = endOfLine();
            int from = skipSpaces(begin + indent + 1, end);
            Value item = from < end ? scalar(from, end) : null;
            if (item == null) {
                return null;
            }
            items.add(item);
            next(end);
        }
        return indent() == 0 ? new Value.Sequence(List.copyOf(items), position) : null;
    }

    private @Nullable Value fields(int indent) {
        Position position = position(begin + indent);
        Map<String, Value.Field> fields = new LinkedHashMap<>();
        while (indent() == indent) {
            if (!take(indent, false, fields)) {
                return null;
            }
        }
        return indent() == 0 ? new Value.Mapping(fields, position) : null;
    }

    private @Nullable Value value(int from, int end) {
        return text.charAt(from) == '[' ? listOnOneLine(from, end) : scalar(from, end);
    }

    private @Nullable Value listOnOneLine(int from, int end) {
        int close = withoutSpaces(from, end) - 1;
        if (close == from || text.charAt(close) != ']') {
            return null;
        }
        List<Value> items = new ArrayList<>();
        int start = skipSpaces(from + 1, close);
        boolean empty = start == close;
        while (start <= close && !empty) {
            int behind = find(',', start, close);
            int last = withoutSpaces(start, behind);
            if (!isPlainItem(start, last)) {
                return null;
            }
            items.add(types.unquoted(text.substring(start, last), position(start)));
            start = behind == close ? close + 1 : skipSpaces(behind + 1, close);
        }
        return new Value.Sequence(List.copyOf(items), position(from));
    }

    private boolean isPlainItem(int from, int end) {
        if (from >= end || !Character.isLetterOrDigit(text.charAt(from))) {
            return false;
        }
        for (int index = from; index < end; index++) {
            char character = text.charAt(index);
            if (!Character.isLetterOrDigit(character) && " -_.".indexOf(character) < 0) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Value scalar(int from, int end) {
        int last = withoutSpaces(from, end);
        char first = text.charAt(from);
        if (first == '"' || first == '\'') {
            boolean plain = last - from >= 2
                    && find(first, from + 1, last) == last - 1
                    && (first == '\'' || find('\\', from, last) == last);
            return plain ? Value.Scalar.of(text.substring(from + 1, last - 1), position(from)) : null;
        }
        return (Character.isLetterOrDigit(first) || first == '/') && isUnquoted(from, last)
                ? types.unquoted(text.substring(from, last), position(from))
                : null;
    }

    /** Whether nothing in a text without quotation marks begins a comment or ends the name of a field. */
    private boolean isUnquoted(int from, int end) {
        for (int index = from; index < end; index++) {
            char character = text.charAt(index);
            if (character == ':' && (index + 1 == end || text.charAt(index + 1) == ' ')
                    || character == '#' && text.charAt(index - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    /** Where a character stands first between two indices; the second of them where it does not. */
    private int find(char character, int from, int end) {
        int index = from;
        while (index < end && text.charAt(index) != character) {
            index++;
        }
        return index;
    }

    /** Where the colon stands behind the name that begins at an index; -1 where there is no plain name. */
    private int endOfName(int start) {
        int end = start;
        while (end < text.length() && isOfName(text.charAt(end), end == start)) {
            end++;
        }
        boolean isName = end > start && end - start <= LONGEST_NAME && end < text.length() && text.charAt(end) == ':';
        boolean isNothing = end - start == 4 && text.regionMatches(true, start, "null", 0, 4);
        return isName && !isNothing ? end : -1;
    }

    private static boolean isOfName(char character, boolean first) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character == '_'
                || !first && (character >= '0' && character <= '9' || character == '-' || character == '.');
    }

    private boolean isItem(int indent) {
        int hyphen = begin + indent;
        return indent() == indent
                && hyphen + 1 < text.length()
                && text.charAt(hyphen) == '-'
                && text.charAt(hyphen + 1) == ' ';
    }

    /** How many spaces the next line begins with; none at the end of the text. */
    private int indent() {
        return skipSpaces(begin, text.length()) - begin;
    }

    private int endOfLine() {
        return find('\n', begin, text.length());
    }

    private void next(int end) {
        begin = Math.min(text.length(), end + 1);
        line++;
    }

    private int skipSpaces(int from, int end) {
        int index = from;
        while (index < end && text.charAt(index) == ' ') {
            index++;
        }
        return index;
    }

    private int withoutSpaces(int from, int end) {
        int index = end;
        while (index > from && text.charAt(index - 1) == ' ') {
            index--;
        }
        return index;
    }

    private Position position(int index) {
        return new Position(line, index - begin + 1);
    }
}
