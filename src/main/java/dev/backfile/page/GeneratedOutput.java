package dev.backfile.page;

import dev.backfile.archive.Article;
import dev.backfile.config.Settings;
import dev.backfile.page.path.Claims;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A kind of page that a site has beside its documents and the lists of them, such as its feeds. Immutable; each method is
 * a pure function, and plans nothing where the settings want nothing of the kind.
 *
 * <p>A page gives way to a document or a file of the site's own at its path. A kind overrides the one method that fits it.
 */
public interface GeneratedOutput {

    /**
     * Plans the pages that follow from the archive and the settings alone. After an edit of texts they are planned once
     * more without any others, should one of them have to be rendered.
     */
    default List<Page> plan(PlanInput input) {
        return List.of();
    }

    /**
     * Plans the pages that are rendered after all others, which follow from the settings and from what these asked for. After
     * an edit of texts they are planned once more without any others.
     */
    default List<Page> planLast(Settings settings) {
        return List.of();
    }

    /** Plans the pages that name other pages of the site. */
    default List<Page> plan(PlanInput input, PlannedPages planned) {
        return List.of();
    }

    /**
     * Plans pages that stand only where nothing else does, the theme's files included.
     *
     * @param claims who stands where; what is planned is entered
     */
    default GapPages fillGaps(PlanInput input, PlannedPages planned, Claims claims) {
        return GapPages.NONE;
    }

    /** The paths of files that are made where all texts are at hand, of which nothing of the site's own may be in the way. */
    default List<String> files(Settings settings) {
        return List.of();
    }

    /** Those of the pages {@linkplain #fillGaps in the gaps} that a document has, whether or not there was a gap. */
    default List<Page> gapPagesOf(PlanInput input, Article document) {
        return List.of();
    }

    /** The age at which articles drop out of a page though nobody edits anything; empty where time changes nothing. */
    default Optional<Duration> longestAge(Settings settings) {
        return Optional.empty();
    }
}
