package dev.backfile.bake;

import dev.backfile.bake.ledger.PageRecord;
import java.util.List;

/**
 * A bake before which only texts changed: the archive and its plan are what they were, and most pages with them.
 *
 * @param planned the archive, and the pages that may have to be rendered
 * @param imaged what is known of the images
 * @param judgement what changed
 * @param kept what is remembered of all other pages
 */
record Revision(Planning.Result planned, Imaging.Result imaged, Judgement judgement, List<PageRecord> kept) {}
