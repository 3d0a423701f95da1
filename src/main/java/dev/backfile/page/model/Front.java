package dev.backfile.page.model;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Chronology;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.config.Settings;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import dev.backfile.page.path.Addresses;
import dev.backfile.page.path.MenuOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a front page shows beside the newest articles. It follows from the archive alone, never from the clock.
 *
 * @param sections the sections with the most articles, each with its newest ones that the page does not show already
 * @param series the series that last had an article, each with its newest ones
 * @param anniversaries articles of earlier years around the day of the newest article, the latest year first
 */
public record Front(List<Selection> sections, List<Selection> series, List<Anniversary> anniversaries)
        implements Shown {

    private static final int MOST_SECTIONS = 6;
    private static final int ARTICLES_OF_A_SECTION = 4;
    private static final int MOST_SERIES = 4;
    private static final int ARTICLES_OF_A_SERIES = 3;

    /**
     * Some articles of a term.
     *
     * @param term the term
     * @param articles some of its articles, newest first
     */
    public record Selection(Term term, List<Article> articles) implements Shown {

        @Override
        public void addTo(ModelFingerprint to) {
            to.term(term, true).documents(articles);
        }
    }

    /**
     * An article of an earlier year.
     *
     * @param years how many years before the newest article it was published
     * @param article the article
     * @param sameDay whether it was published on the same day of its year
     */
    public record Anniversary(int years, Article article, boolean sameDay) implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.number(years).text(article.path()).flag(sameDay);
        }
    }

    @Override
    public void addTo(ModelFingerprint to) {
        to.all(sections, ModelFingerprint::show)
                .all(series, ModelFingerprint::show)
                .addAll(anniversaries);
    }

    /**
     * The front of an archive.
     *
     * @param shown the articles that the page shows in any case
     */
    public static Front of(Archive archive, Settings settings, Addresses addresses, List<Article> shown) {
        Set<Article> known = Set.copyOf(shown);
        return new Front(
                sections(archive, settings, addresses, known), series(archive), Anniversaries.of(archive, known));
    }

    private static List<Selection> sections(
            Archive archive, Settings settings, Addresses addresses, Set<Article> known) {
        MenuOrder menu = new MenuOrder(settings, addresses);
        Comparator<Term> byNumber =
                Comparator.comparingInt(term -> -term.articles().size());
        return terms(archive, TaxonomySettings.SECTIONS)
                .sorted(Comparator.comparingInt((Term term) -> menu.place(addresses.of(term)))
                        .thenComparing(byNumber))
                .map(term -> new Selection(term, newestBeside(term, known)))
                .filter(selection -> !selection.articles().isEmpty())
                .limit(MOST_SECTIONS)
                .toList();
    }

    private static List<Selection> series(Archive archive) {
        return terms(archive, TaxonomySettings.SERIES)
                .filter(term -> term.articles().size() > 1)
                .sorted(Comparator.comparing(Front::newest, Chronology.OLDEST_FIRST.reversed()))
                .limit(MOST_SERIES)
                .map(term -> new Selection(term, Pagination.newest(term.articles(), ARTICLES_OF_A_SERIES)))
                .toList();
    }

    private static Stream<Term> terms(Archive archive, String taxonomy) {
        return archive.taxonomy(taxonomy).map(Taxonomy::terms).orElse(List.of()).stream()
                .filter(term -> !term.articles().isEmpty());
    }

    private static Article newest(Term term) {
        return term.articles().get(term.articles().size() - 1);
    }

    private static List<Article> newestBeside(Term term, Set<Article> known) {
        return Pagination.newest(term.articles(), ARTICLES_OF_A_SECTION + known.size()).stream()
                .filter(article -> !known.contains(article))
                .limit(ARTICLES_OF_A_SECTION)
                .toList();
    }
}
