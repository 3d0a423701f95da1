package dev.backfile.markup.markdown.directive;

import dev.backfile.markup.markdown.directive.ShortcodeToken.Form;
import dev.backfile.markup.markdown.inline.rule.RawCalls;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The calls of other generators in a whole text, each that begins something with the one that ends it. Looked for once. */
final class ShortcodeScan {

    private final Map<Integer, ShortcodeToken> tokens = new HashMap<>();
    private final Map<Integer, ShortcodeToken> ends = new HashMap<>();

    /** Looks through a text. */
    ShortcodeScan(String text) {
        RawCalls raw = new RawCalls(text);
        Deque<ShortcodeToken> open = new ArrayDeque<>();
        Map<String, Integer> opened = new HashMap<>();
        int index = next(text, 0);
        while (index >= 0) {
            if (raw.at(index) != RawCalls.Part.READ) {
                index = next(text, raw.end(index));
                continue;
            }
            ShortcodeToken token = ShortcodeToken.at(text, index);
            if (token == null) {
                index = next(text, index + 2);
                continue;
            }
            tokens.put(index, token);
            if (token.form() == Form.OPENING || token.form() == Form.OPENING_TO_END) {
                open.push(token);
                opened.merge(nameOfEnd(token), 1, Integer::sum);
            } else if (token.form() == Form.CLOSING && opened.getOrDefault(token.name(), 0) > 0) {
                ShortcodeToken top;
                do {
                    top = open.pop();
                    opened.merge(nameOfEnd(top), -1, Integer::sum);
                } while (!top.isEndedBy(token));
                ends.put(top.start(), token);
            }
            index = next(text, token.end());
        }
    }

    /** The call that begins at an offset of the text. */
    @Nullable
    ShortcodeToken at(int offset) {
        return tokens.get(offset);
    }

    /** The call that ends what another begins. */
    @Nullable
    ShortcodeToken endOf(ShortcodeToken token) {
        return ends.get(token.start());
    }

    private static String nameOfEnd(ShortcodeToken token) {
        return token.form() == Form.OPENING_TO_END ? ShortcodeToken.END : token.name();
    }

    private static int next(String text, int from) {
        int index = text.indexOf('{', from);
        while (index >= 0 && index + 1 < text.length()) {
            char second = text.charAt(index + 1);
            if (second == '%' || second == '{') {
                return index;
            }
            index = text.indexOf('{', index + 1);
        }
        return -1;
    }
}
