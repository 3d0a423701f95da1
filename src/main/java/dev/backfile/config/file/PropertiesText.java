package dev.backfile.config.file;

import dev.backfile.diagnostic.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where each setting stands in the text of a properties file. Immutable. */
public final class PropertiesText {

    private static final Pattern BAD_ESCAPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(\\\\u(?![0-9A-Fa-f]{4}))");

    private final List<String> lines;
    private final Map<String, Entry> entries;

    private PropertiesText(List<String> lines) {
        this.lines = lines;
        this.entries = scan(lines);
    }

    /** Finds the settings of a text. */
    public static PropertiesText of(String text) {
        return new PropertiesText(text.lines().toList());
    }

    /** The keys that stand here more than once, each with the place of its second appearance. */
    public Map<String, Position> repeated() {
        Map<String, Position> repeated = new LinkedHashMap<>();
        entries.forEach((key, entry) -> {
            if (entry.again() != Position.NONE) {
                repeated.put(key, entry.again());
            }
        });
        return repeated;
    }

    /** Where a key stands; no position when it does not stand here. */
    public Position key(String key) {
        Entry entry = entries.get(key);
        return entry == null ? Position.NONE : entry.key();
    }

    /** Where the value of a key begins. */
    public Position value(String key) {
        Entry entry = entries.get(key);
        return entry == null ? Position.NONE : entry.value();
    }

    /** Where a part of the value of a key begins; where the value begins when the part is not written so. */
    public Position part(String key, String part) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return Position.NONE;
        }
        for (int line = entry.value().line(); line <= entry.lastLine(); line++) {
            int from = line == entry.value().line() ? entry.value().column() - 1 : 0;
            int found = indexOfWord(lines.get(line - 1), part, from);
            if (found >= 0) {
                return new Position(line, found + 1);
            }
        }
        return entry.value();
    }

    /** Where the first Unicode escape stands that has not four hexadecimal digits. */
    public Position badEscape() {
        for (int line = 0; line < lines.size(); line++) {
            Matcher matcher = BAD_ESCAPE.matcher(lines.get(line));
            if (matcher.find()) {
                return new Position(line + 1, matcher.start(1) + 1);
            }
        }
        return Position.NONE;
    }

    private static int indexOfWord(String line, String word, int from) {
        int found = line.indexOf(word, from);
        while (found >= 0) {
            int end = found + word.length();
            boolean begins = found == from || !isWordPart(line.charAt(found - 1));
            boolean ends = end == line.length() || !isWordPart(line.charAt(end));
            if (begins && ends) {
                return found;
            }
            found = line.indexOf(word, found + 1);
        }
        return -1;
    }

    private static boolean isWordPart(char character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '-';
    }

    private static Map<String, Entry> scan(List<String> lines) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        int line = 0;
        while (line < lines.size()) {
            int start = firstInk(lines.get(line), 0);
            if (isBlankOrComment(lines.get(line), start)) {
                line++;
                continue;
            }
            int last = line;
            while (last + 1 < lines.size() && isContinued(lines.get(last))) {
                last++;
            }
            Entry entry = entry(lines, line, start, last);
            entries.merge(entry.name(), entry, (first, second) -> first.repeatedAt(second.key()));
            line = last + 1;
        }
        return entries;
    }

    private static Entry entry(List<String> lines, int line, int start, int last) {
        String text = lines.get(line);
        StringBuilder name = new StringBuilder();
        int at = start;
        while (at < text.length() && "=: \t\f".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            name.append(text.charAt(at));
            at++;
        }
        at = firstInk(text, at);
        if (at < text.length() && (text.charAt(at) == '=' || text.charAt(at) == ':')) {
            at = firstInk(text, at + 1);
        }
        Position value = new Position(line + 1, at + 1);
        if (line < last && text.substring(at).strip().equals("\\")) {
            value = new Position(line + 2, firstInk(lines.get(line + 1), 0) + 1);
        }
        return new Entry(name.toString(), new Position(line + 1, start + 1), value, last + 1, Position.NONE);
    }

    private static boolean isBlankOrComment(String line, int start) {
        return start == line.length() || line.charAt(start) == '#' || line.charAt(start) == '!';
    }

    private static boolean isContinued(String line) {
        String stripped = line.strip();
        int slashes = 0;
        while (slashes < stripped.length() && stripped.charAt(stripped.length() - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private static int firstInk(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private record Entry(String name, Position key, Position value, int lastLine, Position again) {

        Entry repeatedAt(Position position) {
            return again == Position.NONE ? new Entry(name, key, value, lastLine, position) : this;
        }
    }
}
