package dev.backfile.bake;

import dev.backfile.bake.ledger.PageRecord;

/** What is to be done with a page. */
sealed interface Verdict {

    /** It is rendered. */
    record Render(Reason reason) implements Verdict {}

    /** It is as it should be, and this is remembered of it. */
    record Keep(PageRecord record) implements Verdict {}
}
