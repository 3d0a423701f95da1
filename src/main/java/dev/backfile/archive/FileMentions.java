package dev.backfile.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Values of front matter or settings that may name a file, such as {@code hero: quay.jpg}, for a template to show it. */
public final class FileMentions {

    private static final int LONGEST = 1_000;
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,12}(?:[?#].*)?$");

    private FileMentions() {}

    /** The texts among some values, split at their commas, that end as the name of a file does, in order. */
    public static List<String> in(Map<String, ?> fields) {
        List<String> found = new ArrayList<>();
        collect(fields, found);
        return List.copyOf(found);
    }

    private static void collect(Object value, List<String> found) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(item -> collect(item, found));
        } else if (value instanceof Collection<?> list) {
            list.forEach(item -> collect(item, found));
        } else if (value instanceof String text && text.length() <= LONGEST && text.indexOf('.') >= 0) {
            for (String part : text.split(",")) {
                String name = part.strip();
                if (EXTENSION.matcher(name).find()) {
                    found.add(name);
                }
            }
        }
    }
}
