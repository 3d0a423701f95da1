package dev.backfile.markup.markdown.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.parser.Parser;

/**
 * What stands in braces behind a heading, image, link, code fence or quotation: {@code {.class #id lang=de}}.
 *
 * @param id the id; empty when there is none
 * @param classes the classes, in the writer's order
 * @param values the other attributes by name
 */
public record Attributes(String id, List<String> classes, Map<String, String> values) {

    /** No attributes. */
    public static final Attributes NONE = new Attributes("", List.of(), Map.of());

    private static final Set<String> NAMES = Set.of("lang", "dir", "credit", "width", "height");
    private static final int LONGEST = 2000;

    /** Attributes, and where their closing brace ends. */
    public record Read(Attributes attributes, int end) {}

    /**
     * Reads attributes at an opening brace.
     *
     * @return nothing when braces and what they hold are just text
     */
    public static Optional<Read> read(CharSequence text, int open) {
        String id = "";
        List<String> classes = new ArrayList<>();
        Map<String, String> values = new TreeMap<>();
        int limit = Math.min(text.length(), open + LONGEST);
        int index = skipSpace(text, open + 1, limit);
        while (index < limit && text.charAt(index) != '}') {
            char first = text.charAt(index);
            int start = first == '.' || first == '#' ? index + 1 : index;
            int end = endOfName(text, start, limit);
            if (end == start) {
                return Optional.empty();
            }
            String name = text.subSequence(start, end).toString();
            if (first == '.') {
                classes.add(name);
            } else if (first == '#') {
                id = name;
            } else {
                if (!isAllowed(name) || end >= limit || text.charAt(end) != '=') {
                    return Optional.empty();
                }
                int close = endOfValue(text, end + 1, limit);
                if (close < 0) {
                    return Optional.empty();
                }
                values.put(name, unquote(text.subSequence(end + 1, close).toString()));
                end = close;
            }
            index = skipSpace(text, end, limit);
            if (index == end && index < limit && text.charAt(index) != '}') {
                return Optional.empty();
            }
        }
        if (index >= limit || id.isEmpty() && classes.isEmpty() && values.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Read(new Attributes(id, List.copyOf(classes), values), index + 1));
    }

    /** Whether a class is among them. */
    public boolean hasClass(String name) {
        return classes.contains(name);
    }

    /** The value of an attribute; empty when it is not there. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** The same without what belongs to the image of a figure. */
    public Attributes withoutSize() {
        Map<String, String> others = new TreeMap<>(values);
        others.remove("width");
        others.remove("height");
        return new Attributes(id, classes, others);
    }

    /** The same without an id. */
    public Attributes withoutId() {
        return new Attributes("", classes, values);
    }

    private static boolean isAllowed(String name) {
        return NAMES.contains(name)
                || name.startsWith("data-")
                        && name.length() > 5
                        && name.chars()
                                .allMatch(character -> character >= 'a' && character <= 'z'
                                        || character >= '0' && character <= '9'
                                        || character == '-');
    }

    private static int skipSpace(CharSequence text, int from, int limit) {
        int index = from;
        while (index < limit && Character.isWhitespace(text.charAt(index))) {
            index++;
        }
        return index;
    }

    private static int endOfName(CharSequence text, int from, int limit) {
        int index = from;
        while (index < limit) {
            char character = text.charAt(index);
            if (!Character.isLetterOrDigit(character)
                    && "-_:".indexOf(character) < 0
                    && !isMiddleDot(text, index, from)) {
                break;
            }
            index++;
        }
        return index;
    }

    private static boolean isMiddleDot(CharSequence text, int index, int from) {
        return text.charAt(index) == '.' && index > from && text.charAt(from - 1) == '#';
    }

    private static int endOfValue(CharSequence text, int from, int limit) {
        if (from >= limit) {
            return -1;
        }
        char quote = text.charAt(from);
        if (quote == '"' || quote == '\'') {
            for (int index = from + 1; index < limit; index++) {
                if (text.charAt(index) == quote) {
                    return index + 1;
                }
            }
            return -1;
        }
        int index = from;
        while (index < limit
                && !Character.isWhitespace(text.charAt(index))
                && "}\"'<>=`{".indexOf(text.charAt(index)) < 0) {
            index++;
        }
        return index == from ? -1 : index;
    }

    private static String unquote(String value) {
        char first = value.charAt(0);
        String bare = first == '"' || first == '\'' ? value.substring(1, value.length() - 1) : value;
        return Parser.unescapeEntities(bare.replace('\n', ' '), true);
    }
}
