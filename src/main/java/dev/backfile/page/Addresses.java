package dev.backfile.page;

import dev.backfile.archive.Article;
import dev.backfile.archive.Slots;
import dev.backfile.archive.Term;
import dev.backfile.config.TaxonomySettings;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Where everything stands in the destination. Paths are relative to its root, with {@code /} between names, not yet
 * encoded for a URL; {@link PageUrls} makes URLs of them.
 */
public interface Addresses {

    /** The path of a document's page. */
    String of(Article article);

    /** The path of the landing page of a term; empty when the taxonomy's terms have no pages. */
    Optional<String> of(Term term);

    /** The path of the feed of a term; empty when it has none. */
    Optional<String> feedOf(Term term);

    /** The path of the page of all terms of a taxonomy; empty when there is none. */
    Optional<String> indexOf(TaxonomySettings taxonomy);

    /** The path of a year's page; empty when years have none. */
    Optional<String> of(int year);

    /** The path of a month's landing page; empty when months have none. */
    Optional<String> of(YearMonth month);

    /**
     * What a link of a document becomes on a page.
     *
     * @param article the document that has the link
     * @param link the number of the link
     * @param urls how the page that shows it makes URLs
     */
    Slots.Filling fill(Article article, int link, PageUrls urls);
}
