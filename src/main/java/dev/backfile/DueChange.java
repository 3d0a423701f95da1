package dev.backfile;

import java.time.Instant;

/**
 * A change that comes by itself, with the first bake as of a moment.
 *
 * @param when the moment
 * @param date the moment as ISO 8601 writes it in the site's time zone, or its day where the writer named no time
 * @param kind what becomes of the document
 * @param path its source file, relative to the content folder
 * @param title its headline
 */
public record DueChange(Instant when, String date, Kind kind, String path, String title) {

    /** Whether its writer named a day and no time. */
    public boolean isDay() {
        return date.indexOf('T') < 0;
    }

    /** What becomes of a document. */
    public enum Kind {
        /** It was held back and is published. */
        PUBLISHED,
        /** It is withdrawn: a notice stands at its URL. */
        WITHDRAWN
    }
}
