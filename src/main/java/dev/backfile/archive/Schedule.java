package dev.backfile.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Between which moments a document is public, beside what its status and its date say.
 *
 * @param opens the moment before which it is held back; null when it waits for none
 * @param closes the moment from which on it is withdrawn; null when it stays
 */
public record Schedule(
        @Nullable ArticleDate opens, @Nullable ArticleDate closes) {

    /** Always. */
    public static final Schedule OPEN = new Schedule(null, null);

    /** Whether it is still to be held back at a moment. */
    public boolean isAhead(Instant moment) {
        return opens != null && opens.instant().isAfter(moment);
    }

    /** Whether it is to be withdrawn at a moment. */
    public boolean isOver(Instant moment) {
        return closes != null && !closes.instant().isAfter(moment);
    }
}
