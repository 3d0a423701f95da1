package dev.backfile.imports.blogger;

import dev.backfile.imports.export.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An entry of a feed.
 *
 * @param values its plain elements by their local names; those of its author as {@code author/name}, of {@code app:control} as
 *     {@code control/draft}
 * @param labels its labels
 * @param kind what the older form says it is, such as {@code post}; empty in the newer one
 * @param links where its links lead, by their relations
 * @param parent what it answers
 * @param line the line in which it begins
 */
record Entry(
        Map<String, String> values,
        List<String> labels,
        String kind,
        Map<String, String> links,
        String parent,
        int line) {

    /** The value of an element; empty where there is none. */
    String value(String name) {
        return values.getOrDefault(name, "").strip();
    }

    /** What it is, in lower case, whichever form the feed has. */
    String type() {
        return (kind.isEmpty() ? value("type") : kind).toLowerCase(Locale.ROOT);
    }

    /** The number of what it is, or answers, within the whole name. */
    static String number(String name) {
        return name.replaceFirst("(?s).*\\.(?:post|page|comment)-", "").strip();
    }

    /** Who could read it: of what is neither live nor a draft nobody knows. */
    Standing standing() {
        String status = value("status");
        if (status.isEmpty()) {
            return value("control/draft").equalsIgnoreCase("yes") ? Standing.DRAFT : Standing.PUBLIC;
        }
        return switch (status) {
            case "LIVE", "SCHEDULED" -> Standing.PUBLIC;
            case "DRAFT" -> Standing.DRAFT;
            case "SOFT_TRASHED", "TRASHED", "SPAM", "SPAM_COMMENT", "REMOVED", "EMPTIED" -> Standing.REMOVED;
            default -> Standing.PRIVATE;
        };
    }

    /** The path that it had on the old site; empty for none. */
    String path() {
        String file = value("filename");
        return file.isEmpty() ? links.getOrDefault("alternate", "").replaceFirst("^https?://[^/]+", "") : file;
    }

    /** What it is called in a report. */
    String place() {
        return "line " + line + (value("title").isEmpty() ? "" : ", " + value("title"));
    }
}
