package dev.backfile.build;

import dev.backfile.archive.Article;
import dev.backfile.build.asset.FingerprintedAssets;
import dev.backfile.build.search.SearchStage;
import dev.backfile.cache.codec.CachedArchive;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.incremental.DetectedChanges;
import java.util.List;
import java.util.Set;

/**
 * A bake before which only texts changed: the archive and its plan are what they were, and most pages with them.
 *
 * @param planned the archive, and the pages that may have to be rendered
 * @param imaged what is known of the images
 * @param assets the assets that pages may ask for
 * @param detected what changed
 * @param kept what is remembered of all other pages
 * @param cached the archive as it is remembered
 * @param changed the paths of the sources whose cards or texts are not what they were
 */
record ReusedPlan(
        PlanStage.Result planned,
        ImageStage.Result imaged,
        FingerprintedAssets assets,
        DetectedChanges detected,
        List<PageRecord> kept,
        CachedArchive cached,
        Set<String> changed) {

    /** What the search needs to know of it. */
    SearchStage.Revision ofSearch() {
        return new SearchStage.Revision() {
            @Override
            public Set<String> changed() {
                return changed;
            }

            @Override
            public List<Article> documents(Set<String> paths) {
                return cached.documentsOf(paths);
            }
        };
    }
}
