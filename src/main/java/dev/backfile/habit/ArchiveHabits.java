package dev.backfile.habit;

/** What stands in the archive of a site; as a Backfile site has it. */
public interface ArchiveHabits {

    /** Whether an article of the future is live when its status is {@code published}. */
    default boolean publishesTheFuture() {
        return false;
    }

    /** Whether documents of every type but pages stand in the order of time; else articles alone. */
    default boolean listsEveryType() {
        return true;
    }

    /** Whether a document without a date has neighbours, as one of the oldest. */
    default boolean placesTheUndated() {
        return false;
    }

    /** Whether the slug of a tag is its name as it is written. */
    default boolean takesTagsForSlugs() {
        return false;
    }

    /** Whether two terms may have slugs, and two pages paths, that differ in case alone. */
    default boolean tellsNamesApartByCase() {
        return false;
    }
}
