package dev.backfile.markup.markdown.directive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of another generator as it stands in a text: {@code {{< name … >}}}, {@code {{% name … %}}}, {@code {% name … %}},
 * and Zola's {@code {{ name(…) }}} and {@code {% name(…) %} … {% end %}}.
 *
 * @param start where it begins
 * @param end where it ends
 * @param name its name, that of the file where it is {@code include}
 * @param form whether it begins something, ends it, or stands alone
 * @param arguments what stands behind its name
 */
record ShortcodeToken(int start, int end, String name, Form form, List<Argument> arguments) {

    /** The name of a call that ends what another begins, whatever its name. */
    static final String END = "end";

    private static final int LONGEST = 4000;

    /** What a call does. */
    enum Form {
        /** It may begin what another call ends. */
        OPENING,
        /** It begins what a call without a name ends. */
        OPENING_TO_END,
        /** It ends something. */
        CLOSING,
        /** It says of itself that it stands alone. */
        ALONE
    }

    /** An argument, where it stands; its name is empty where it has none. */
    record Argument(String name, int start, int end) {}

    /** Whether a call ends what this one begins. */
    boolean isEndedBy(ShortcodeToken other) {
        return other.form() == Form.CLOSING
                && (form == Form.OPENING_TO_END
                        ? other.name().equals(END)
                        : form == Form.OPENING && other.name().equals(name));
    }

    /** The call that begins at an index; null when none does, or one that is meant as text. */
    static @Nullable ShortcodeToken at(CharSequence text, int start) {
        boolean hugo = begins(text, start, "{{<") || begins(text, start, "{{%");
        if (!hugo) {
            ShortcodeToken zola = ZolaCall.at(text, start, Math.min(text.length(), start + LONGEST));
            if (zola != null) {
                return zola;
            }
        }
        if (!hugo && !begins(text, start, "{%")) {
            return null;
        }
        char mark = text.charAt(start + (hugo ? 2 : 1));
        int limit = Math.min(text.length(), start + LONGEST);
        int index = skip(text, start + (hugo ? 3 : 2), limit, '-');
        boolean closing = hugo && index < limit && text.charAt(index) == '/';
        index = closing ? skip(text, index + 1, limit, ' ') : index;
        int end = index;
        while (end < limit && isOfWord(text.charAt(end))) {
            end++;
        }
        if (end == index) {
            return null;
        }
        String name = text.subSequence(index, end).toString();
        List<Argument> arguments = new ArrayList<>();
        index = end;
        while (true) {
            index = skip(text, index, limit, ' ');
            if (index >= limit) {
                return null;
            }
            boolean alone = hugo && text.charAt(index) == '/' && ends(text, index + 1, mark, true) > 0;
            int over = ends(text, alone ? index + 1 : index, mark, hugo);
            if (over > 0) {
                return made(start, over, name, closing, alone, hugo, arguments, text);
            }
            int next = argument(text, index, limit, arguments);
            if (next <= index) {
                return null;
            }
            index = next;
        }
    }

    private static ShortcodeToken made(
            int start,
            int end,
            String name,
            boolean closing,
            boolean alone,
            boolean hugo,
            List<Argument> arguments,
            CharSequence text) {
        if (!hugo && name.startsWith(END)) {
            String ended = name.equals(END) ? END : name.substring(END.length());
            return new ShortcodeToken(start, end, ended, Form.CLOSING, List.of());
        }
        if (!hugo && name.equals("include") && !arguments.isEmpty()) {
            Argument file = arguments.remove(0);
            String path = text.subSequence(file.start(), file.end()).toString();
            String base = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]+$", "");
            return new ShortcodeToken(start, end, base, Form.ALONE, arguments);
        }
        Form form = closing ? Form.CLOSING : alone ? Form.ALONE : Form.OPENING;
        return new ShortcodeToken(start, end, name, form, List.copyOf(arguments));
    }

    private static int argument(CharSequence text, int start, int limit, List<Argument> arguments) {
        int index = start;
        String name = "";
        int end = index;
        while (end < limit && isOfWord(text.charAt(end))) {
            end++;
        }
        if (end > index && end < limit && text.charAt(end) == '=') {
            name = text.subSequence(index, end).toString();
            index = end + 1;
        }
        if (begins(text, index, "{{<") || begins(text, index, "{{%") || begins(text, index, "{%")) {
            return -1;
        }
        char quote = index < limit ? text.charAt(index) : ' ';
        if (quote == '"' || quote == '`' || quote == '\'') {
            int close = index + 1;
            while (close < limit && text.charAt(close) != quote) {
                close += quote == '"' && text.charAt(close) == '\\' ? 2 : 1;
            }
            if (close >= limit) {
                return -1;
            }
            arguments.add(new Argument(name, index + 1, close));
            return close + 1;
        }
        int close = index;
        while (close < limit && !Character.isWhitespace(text.charAt(close)) && ends(text, close) < 0) {
            close++;
        }
        arguments.add(new Argument(name, index, close));
        return close;
    }

    private static int ends(CharSequence text, int index) {
        boolean ends = begins(text, index, ">}}") || begins(text, index, "%}") || begins(text, index, "/>}}");
        return ends ? index : -1;
    }

    /** Where a call is over that ends at an index; -1 where none does. */
    private static int ends(CharSequence text, int index, char mark, boolean hugo) {
        int from = index < text.length() && text.charAt(index) == '-' ? index + 1 : index;
        String end = mark == '<' ? ">}}" : hugo ? "%}}" : "%}";
        return begins(text, from, end) ? from + end.length() : -1;
    }

    private static boolean begins(CharSequence text, int index, String piece) {
        if (index < 0 || index + piece.length() > text.length()) {
            return false;
        }
        for (int at = 0; at < piece.length(); at++) {
            if (text.charAt(index + at) != piece.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private static int skip(CharSequence text, int from, int limit, char other) {
        int index = from;
        while (index < limit
                && (Character.isWhitespace(text.charAt(index)) || text.charAt(index) == other && other != ' ')) {
            index++;
        }
        return index;
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '-' || character == '.';
    }
}
