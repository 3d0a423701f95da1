package dev.backfile.imports.movabletype;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a text of entries one by one, so that memory holds one at a time: fields, then texts and comments between lines of five
 * hyphens, up to a line of eight (Movable Type Import Format). Stateless.
 */
final class EntryReader {

    private static final Pattern FIELD = Pattern.compile("([A-Z][A-Z ]{1,30}):(?: (.*)|)");
    private static final Pattern PART = Pattern.compile("(BODY|EXTENDED BODY|EXCERPT|KEYWORDS|COMMENT|PING):\\s*");
    private static final Pattern FIELD_OF_COMMENT =
            Pattern.compile("(AUTHOR|EMAIL|IP|URL|DATE|TITLE|BLOG NAME|VISIBLE|STATUS|ID|PARENT):(?: (.*)|)");
    private static final String END = "--------";
    private static final String NEXT = "-----";
    private static final int LONGEST_PART = 16 << 20;

    /** What is done with an entry. */
    interface Visitor {

        /** A text that is longer than any article, by its line; the rest of it is left out. */
        default void cut(int line) {}

        /** An entry. */
        void entry(Entry entry) throws IOException;
    }

    private EntryReader() {}

    /**
     * Reads a text from its beginning to its end.
     *
     * @throws IOException if it cannot be read
     */
    static void read(BufferedReader text, Visitor visitor) throws IOException {
        Entry entry = Entry.begun(1);
        String part = "";
        StringBuilder lines = new StringBuilder();
        boolean heads = true;
        int number = 0;
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            number++;
            if (number == 1 && line.startsWith("\uFEFF")) {
                line = line.substring(1);
            }
            String bare = line.stripTrailing();
            Matcher named = PART.matcher(line);
            if (bare.equals(END) || bare.equals(NEXT)) {
                close(entry, part, lines);
                part = "";
                heads = false;
                if (bare.equals(END)) {
                    tell(entry, visitor);
                    entry = Entry.begun(number + 1);
                    heads = true;
                }
            } else if (part.isEmpty() && named.matches()) {
                part = named.group(1);
                lines.setLength(0);
            } else if (!part.isEmpty()) {
                if (lines.length() < LONGEST_PART) {
                    lines.append(line).append('\n');
                    if (lines.length() >= LONGEST_PART) {
                        visitor.cut(number);
                    }
                }
            } else {
                Matcher field = FIELD.matcher(line);
                if (heads && field.matches()) {
                    entry.field(field.group(1), field.group(2) == null ? "" : field.group(2));
                }
            }
        }
        close(entry, part, lines);
        tell(entry, visitor);
    }

    private static void tell(Entry entry, Visitor visitor) throws IOException {
        if (!entry.fields().isEmpty() || !entry.parts().isEmpty()) {
            visitor.entry(entry);
        }
    }

    private static void close(Entry entry, String part, StringBuilder lines) {
        if (part.equals("COMMENT") || part.equals("PING")) {
            entry.comments().add(comment(part, lines.toString()));
        } else if (!part.isEmpty()) {
            entry.parts().merge(part, lines.toString(), (one, more) -> one + NEXT + "\n" + more);
        }
        lines.setLength(0);
    }

    private static Map<String, String> comment(String kind, String lines) {
        Map<String, String> comment = new LinkedHashMap<>();
        comment.put("KIND", kind);
        StringBuilder text = new StringBuilder();
        boolean heads = true;
        for (String line : lines.split("\n")) {
            Matcher field = FIELD_OF_COMMENT.matcher(line);
            heads = heads && field.matches();
            if (heads) {
                comment.putIfAbsent(
                        field.group(1),
                        field.group(2) == null ? "" : field.group(2).strip());
            } else {
                text.append(line).append('\n');
            }
        }
        comment.put("TEXT", text.toString().strip());
        return comment;
    }
}
