package dev.backfile.markup.markdown.inline.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which call of Zola's each {@code {% end %}} of a text ends: the last before it, {@code {% name(…) %}}, that none has ended yet. */
public final class EndedCalls {

    private static final Pattern MARK =
            Pattern.compile("\\{%-?\\s{0,9}+(?:([A-Za-z_]\\w{0,63}+)[ \\t]{0,20}+\\(|end\\s{0,9}+-?%\\})");

    private final Map<Integer, String> names = new HashMap<>();

    /** Looks through a text. */
    public EndedCalls(String text) {
        Deque<String> open = new ArrayDeque<>();
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            if (mark.group(1) != null) {
                open.push(mark.group(1));
            } else if (!open.isEmpty()) {
                names.put(mark.start(), open.pop());
            }
        }
    }

    /** The name of the call that is ended at an offset of the text; empty where none is. */
    public String nameAt(int offset) {
        return names.getOrDefault(offset, "");
    }
}
