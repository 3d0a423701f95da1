package dev.backfile.markup.markdown.directive;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.config.directive.BuiltInDirective;
import dev.backfile.config.directive.Directives;
import dev.backfile.config.directive.Shortcode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the head of a directive behind its colons: {@code name[label]{#id .class key=value key="v" flag}}. */
final class HeadReader {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST = 4000;

    /** More characters than a head has. */
    static final int LONGEST_HEAD = 2 * LONGEST + 2 * LONGEST_NAME;

    private final BasedSequence source;
    private final String text;
    private final int start;
    private int index;

    /**
     * Makes a reader.
     *
     * @param source what the head stands in
     * @param text the same, as a string
     * @param start where the colons begin
     * @param name where the name begins
     */
    HeadReader(BasedSequence source, String text, int start, int name) {
        this.source = source;
        this.text = text;
        this.start = start;
        this.index = name;
    }

    /** Where the name ends that begins at an index; the same where there is none. */
    static int endOfName(CharSequence text, int from) {
        int index = from;
        while (index < text.length() && index < from + LONGEST_NAME && isOfName(text.charAt(index), index == from)) {
            index++;
        }
        return index < text.length() && isOfName(text.charAt(index), false) ? from : index;
    }

    /** The head of one of a site's directives; null where this is none. */
    @Nullable
    DirectiveHead read(Directives directives) {
        int end = endOfName(text, index);
        if (end == index) {
            return null;
        }
        Shortcode meant = directives.directive(text.substring(index, end)).orElse(null);
        if (meant == null) {
            return null;
        }
        String name = meant.directive();
        index = end;
        BasedSequence label = BasedSequence.NULL;
        if (index < text.length() && text.charAt(index) == '[') {
            int close = endOfLabel(text, index);
            if (close < 0) {
                return null;
            }
            label = source.subSequence(index + 1, close).trim();
            index = close + 1;
        }
        List<String> classes = new ArrayList<>();
        List<DirectiveArgument> arguments = new ArrayList<>();
        BasedSequence id = BasedSequence.NULL;
        if (index < text.length() && text.charAt(index) == '{') {
            int limit = Math.min(text.length(), index + LONGEST);
            index = skipBlanks(index + 1, limit);
            while (index < limit && text.charAt(index) != '}') {
                char first = text.charAt(index);
                if (first == '#' || first == '.') {
                    int stop = endOfShort(index + 1, limit);
                    if (stop == index + 1) {
                        return null;
                    }
                    if (first == '#') {
                        id = source.subSequence(index + 1, stop);
                    } else {
                        classes.add(text.substring(index + 1, stop));
                    }
                    index = stop;
                } else if (!argument(limit, arguments)) {
                    return null;
                }
                int next = skipBlanks(index, limit);
                if (next == index && next < limit && "}.#".indexOf(text.charAt(next)) < 0) {
                    return null;
                }
                index = next;
            }
            if (index >= limit) {
                return null;
            }
            index++;
        }
        boolean named = !id.isEmpty()
                && directives
                        .builtIn(name)
                        .filter(BuiltInDirective::isNamedById)
                        .isPresent();
        if (named) {
            arguments.add(new DirectiveArgument("video", id, false));
        }
        return ShortcodeHeads.meant(
                meant,
                new DirectiveHead(
                        source.subSequence(start, index),
                        name,
                        label,
                        named ? BasedSequence.NULL : id,
                        classes,
                        arguments));
    }

    /** Where the head ends, once it is read. */
    int end() {
        return index;
    }

    private boolean argument(int limit, List<DirectiveArgument> arguments) {
        int end = endOfKey(index, limit);
        if (end == index) {
            return false;
        }
        String key = text.substring(index, end);
        if (end >= limit || text.charAt(end) != '=') {
            arguments.add(new DirectiveArgument(key, source.subSequence(end, end), true));
            index = end;
            return true;
        }
        int value = end + 1;
        char quote = value < limit ? text.charAt(value) : ' ';
        if (quote == '"' || quote == '\'') {
            int close = value + 1;
            while (close < limit && text.charAt(close) != quote) {
                close += text.charAt(close) == '\\' ? 2 : 1;
            }
            if (close >= limit) {
                return false;
            }
            arguments.add(new DirectiveArgument(key, source.subSequence(value + 1, close), true));
            index = close + 1;
            return true;
        }
        int close = value;
        while (close < limit
                && !Character.isWhitespace(text.charAt(close))
                && "}\"'`".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        if (close == value) {
            return false;
        }
        arguments.add(new DirectiveArgument(key, source.subSequence(value, close), true));
        index = close;
        return true;
    }

    /** Where a label is closed whose bracket opens at an index: brackets in it are in pairs; -1 where it is not. */
    private static int endOfLabel(String text, int open) {
        int depth = 0;
        int limit = Math.min(text.length(), open + LONGEST);
        for (int index = open; index < limit; index++) {
            char character = text.charAt(index);
            if (character == '\\') {
                index++;
            } else if (character == '[') {
                depth++;
            } else if (character == ']' && --depth == 0) {
                return index;
            }
        }
        return -1;
    }

    private int skipBlanks(int from, int limit) {
        int blank = from;
        while (blank < limit && Character.isWhitespace(text.charAt(blank))) {
            blank++;
        }
        return blank;
    }

    private int endOfShort(int from, int limit) {
        int end = from;
        while (end < limit
                && !Character.isWhitespace(text.charAt(end))
                && "}.#=\"'<>`{".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private int endOfKey(int from, int limit) {
        int end = from;
        while (end < limit && isOfName(text.charAt(end), end == from)) {
            end++;
        }
        return end;
    }

    private static boolean isOfName(char character, boolean first) {
        boolean letter = character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
        return letter || !first && (character >= '0' && character <= '9' || character == '-' || character == '_');
    }
}
