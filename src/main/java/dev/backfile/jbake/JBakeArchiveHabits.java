package dev.backfile.jbake;

import dev.backfile.habit.ArchiveHabits;

/** What JBake's lists hold, and in which order. */
final class JBakeArchiveHabits implements ArchiveHabits {

    @Override
    public boolean publishesTheFuture() {
        return true;
    }

    @Override
    public boolean listsEveryType() {
        return false;
    }

    @Override
    public boolean placesTheUndated() {
        return true;
    }

    @Override
    public boolean takesTagsForSlugs() {
        return true;
    }

    @Override
    public boolean tellsNamesApartByCase() {
        return true;
    }
}
