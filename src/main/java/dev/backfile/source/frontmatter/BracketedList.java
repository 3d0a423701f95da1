package dev.backfile.source.frontmatter;

import dev.backfile.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list that stands on one line between brackets, {@code [red, "green, and blue"]}, in a format that has no lists itself. */
final class BracketedList {

    private static final Pattern ITEM = Pattern.compile("\\s*(?:\"([^\"]*)\"|'([^']*)'|([^,\\[\\]]*?))\\s*(?:,|$)");

    private BracketedList() {}

    /** The list; any other text as it is. */
    static Value read(String text, Position position) {
        String written = text.strip();
        if (written.length() < 2 || !written.startsWith("[") || !written.endsWith("]")) {
            return Value.Scalar.of(text, position);
        }
        String within = written.substring(1, written.length() - 1);
        List<Value> items = new ArrayList<>();
        Matcher item = ITEM.matcher(within);
        int end = 0;
        while (end < within.length()) {
            if (!item.find(end) || item.start() != end) {
                return Value.Scalar.of(text, position);
            }
            String name = item.group(1) != null ? item.group(1) : item.group(2) != null ? item.group(2) : item.group(3);
            items.add(Value.Scalar.of(name, position));
            end = item.end();
        }
        return new Value.Sequence(items, position);
    }
}
