package dev.backfile.markup.markdown.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The ids of one document. Those of headings are made as GitHub makes them: lower case, punctuation dropped, hyphens for
 * spaces; where that id is taken, with the next free number behind it.
 */
final class HeadingIds {

    private static final String FALLBACK = "section";

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Takes an id that a writer chose; false when it is taken already. */
    boolean take(String id) {
        return taken.add(id);
    }

    /** Makes and takes an id for a heading of this text. */
    String make(String text) {
        String base = base(text);
        String id = base;
        int number = numbers.getOrDefault(base, 0);
        while (!taken.add(id)) {
            number++;
            id = base + "-" + number;
        }
        numbers.put(base, number);
        return id;
    }

    private static String base(String text) {
        StringBuilder id = new StringBuilder(text.length());
        text.strip().toLowerCase(Locale.ROOT).codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character) || isMark(character) || character == '_' || character == '-') {
                id.appendCodePoint(character);
            } else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                id.append('-');
            }
        });
        String base = id.toString();
        return base.isEmpty() || isOfFootnotes(base) ? FALLBACK + (base.isEmpty() ? "" : "-" + base) : base;
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isOfFootnotes(String id) {
        return id.startsWith("fn-") || id.startsWith("fnref-");
    }
}
