package dev.backfile.incremental;

import dev.backfile.cache.record.PageRecord;
import dev.backfile.cache.record.Reason;

/** What is to be done with a page. */
public sealed interface Staleness {

    /** It is rendered. */
    record Render(Reason reason) implements Staleness {}

    /** It is as it should be, and this is remembered of it. */
    record Keep(PageRecord record) implements Staleness {}
}
