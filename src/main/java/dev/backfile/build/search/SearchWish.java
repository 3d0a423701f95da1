package dev.backfile.build.search;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether the writer of a document wants readers to find it, in the words of Backfile and of the generators that writers come from.
 * What is in doubt is not found.
 */
final class SearchWish {

    /** Yes asks for it. */
    private static final Set<String> ASKING = Set.of("search", "searchable", "insearch", "includeinsearch");

    /** Yes keeps it out. */
    private static final Set<String> REFUSING = Set.of(
            "noindex",
            "norobots",
            "robotsnoindex",
            "nosearch",
            "searchhidden",
            "hidesearch",
            "hidefromsearch",
            "hideinsearch",
            "searchexclude",
            "excludesearch",
            "excludefromsearch");

    /** What robots are told, in words of the tag {@code meta}. */
    private static final Set<String> ROBOTS = Set.of("robots", "metarobots", "googlebot");

    private static final Pattern NOT_INDEXED = Pattern.compile("\\b(noindex|none)\\b");
    private static final Pattern MARK = Pattern.compile("[-_ .]");

    private SearchWish() {}

    /** Whether a document with these fields may be found. */
    static boolean isFound(Map<String, Object> fields) {
        return fields.entrySet().stream().allMatch(field -> isFound(field.getKey(), field.getValue()));
    }

    private static boolean isFound(String written, Object value) {
        String name = MARK.matcher(written.toLowerCase(Locale.ROOT)).replaceAll("");
        if (ASKING.contains(name)) {
            return isSaid(value, "true", "yes");
        }
        if (REFUSING.contains(name)) {
            return isSaid(value, "false", "no");
        }
        if (ROBOTS.contains(name)) {
            return isFoundByRobots(value);
        }
        return !(value instanceof Map<?, ?> parts) || isFoundByParts(parts);
    }

    private static boolean isFoundByParts(Map<?, ?> parts) {
        return parts.entrySet().stream()
                .allMatch(part -> isFound(String.valueOf(part.getKey()), String.valueOf(part.getValue())));
    }

    private static boolean isSaid(Object value, String one, String other) {
        String text = value.toString().strip();
        return text.equalsIgnoreCase(one) || text.equalsIgnoreCase(other);
    }

    private static boolean isFoundByRobots(Object value) {
        if (value instanceof Map<?, ?> parts) {
            Object index = parts.get("index");
            return (index == null || isSaid(index, "true", "yes")) && isFoundByParts(parts);
        }
        return !isSaid(value, "false", "no")
                && !NOT_INDEXED
                        .matcher(value.toString().toLowerCase(Locale.ROOT))
                        .find();
    }
}
