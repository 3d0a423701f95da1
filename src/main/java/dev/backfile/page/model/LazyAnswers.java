package dev.backfile.page.model;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.config.Settings;
import dev.backfile.page.path.Addresses;
import java.util.List;

/**
 * Where the answers to {@link LazyInput}s come from. They follow from the archive and the settings alone: while these are
 * what they were, nobody need work them out.
 *
 * @param settings the settings of the site
 * @param archive the archive
 * @param addresses where its documents stand
 */
public record LazyAnswers(Settings settings, Archive archive, Addresses addresses) {

    /** The terms of a document whose articles belong together in an order. */
    List<Term> orderedTerms(Article article) {
        return archive.taxonomies().stream()
                .filter(taxonomy -> taxonomy.settings().ordered())
                .map(Taxonomy::name)
                .flatMap(taxonomy -> archive.terms(article, taxonomy).stream())
                .toList();
    }

    /**
     * What a front page shows beside the newest articles.
     *
     * @param shown the articles that it shows in any case
     */
    Front front(List<Article> shown) {
        return Front.of(archive, settings, addresses, shown);
    }
}
