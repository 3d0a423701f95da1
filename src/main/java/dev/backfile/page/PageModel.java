package dev.backfile.page;

import dev.backfile.archive.Article;
import dev.backfile.archive.Neighbours;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.archive.Timeline;
import dev.backfile.config.Settings;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;

/** What a page shows: a closed model for each kind of page. */
public sealed interface PageModel extends Shown
        permits GeneratedModel,
                PageModel.Document,
                PageModel.Home,
                PageModel.HomeFromNewest,
                PageModel.TermList,
                PageModel.TermIndex,
                PageModel.ArchiveIndex,
                PageModel.YearList,
                PageModel.MonthList {

    /** The kind of page as templates see it: {@code home}, {@code term} …; for a document the name of its type. */
    String kind();

    /**
     * Says what the page is answered when its template asks for something beyond this model; nothing where it has no answer.
     *
     * @param input what is asked for
     */
    default void addAnswerTo(ModelFingerprint to, LazyInput input, LazyAnswers answers) {}

    /** What a message calls the page: {@code the page of the year 1998}. */
    default String inWords() {
        return "the page '" + kind() + "'";
    }

    /** The document that it is the page of. */
    default Optional<Article> ownDocument() {
        return Optional.empty();
    }

    /** The term that it is about. */
    default Optional<Term> ownTerm() {
        return Optional.empty();
    }

    /** The taxonomy whose terms, or one of whose terms, it is about. */
    default Optional<Taxonomy> ownTaxonomy() {
        return Optional.empty();
    }

    /** The next older and the next newer document, where it is the page of one. */
    default Optional<Neighbours> ownNeighbours() {
        return Optional.empty();
    }

    /** The documents that link to the one that it is the page of, oldest first. */
    default List<Article> backlinks() {
        return List.of();
    }

    /** The articles that it lists, newest first; empty where it is no list of articles. */
    default Optional<List<Article>> ownArticles() {
        return ownSlice().map(Slice::articles);
    }

    /** Its part of a list that is numbered from the oldest. */
    default Optional<Slice> ownSlice() {
        return Optional.empty();
    }

    /** Its number, where it is one of the further pages of a list; the page on which a reader lands has none. */
    default Optional<Integer> pageNumber() {
        return ownSlice().filter(slice -> !slice.isLanding()).map(Slice::number);
    }

    /** Whether a site has it once: it is about no document, term, year or month. */
    default boolean isOfWholeSite() {
        return false;
    }

    /** Whether readers may keep its URL: it is none of the further pages of a list, and none that machines alone look up. */
    default boolean isPermanent() {
        return pageNumber().isEmpty();
    }

    /** The document that decides where it stands: the one that it is the page of, a term's profile, or that it leads to. */
    default Optional<Article> ofDocument() {
        return ownDocument();
    }

    /** What it is called in a browser or a reader. */
    default String title(Settings settings) {
        return settings.site().title();
    }

    /** Whether search engines may list it. */
    default boolean isIndexed() {
        return true;
    }

    /**
     * An article, a page, or a document of a type that the site declares.
     *
     * @param article the document
     * @param older the next older document of its type
     * @param newer the next newer document of its type
     * @param backlinks the documents that link to it, oldest first
     */
    record Document(Article article, Optional<Article> older, Optional<Article> newer, List<Article> backlinks)
            implements PageModel {
        @Override
        public String kind() {
            return article.type();
        }

        @Override
        public void addTo(ModelFingerprint to) {
            to.document(article).document(older).document(newer).documents(backlinks);
        }

        @Override
        public void addAnswerTo(ModelFingerprint to, LazyInput input, LazyAnswers answers) {
            switch (input) {
                case ORDER ->
                    to.all(
                            answers.orderedTerms(article),
                            (writer, term) ->
                                    writer.document(term.before(article)).document(term.after(article)));
                case RELATED -> to.documents(answers.archive().related(article));
                case TRANSLATIONS -> to.documents(answers.archive().translations(article));
                default -> {}
            }
        }

        @Override
        public String inWords() {
            return "the page of '" + article.title() + "'";
        }

        @Override
        public Optional<Article> ownDocument() {
            return Optional.of(article);
        }

        @Override
        public Optional<Neighbours> ownNeighbours() {
            return Optional.of(new Neighbours(older, newer));
        }

        @Override
        public String title(Settings settings) {
            return article.title();
        }

        @Override
        public boolean isIndexed() {
            return !article.isWithdrawn();
        }
    }

    /**
     * The newest articles, or one frozen page of all articles.
     *
     * @param slice the articles of this page
     */
    record Home(Slice slice) implements PageModel {
        @Override
        public String kind() {
            return "home";
        }

        @Override
        public void addTo(ModelFingerprint to) {
            to.add(slice);
        }

        @Override
        public void addAnswerTo(ModelFingerprint to, LazyInput input, LazyAnswers answers) {
            if (input == LazyInput.FRONT) {
                to.show(answers.front(slice.articles()));
            }
        }

        @Override
        public boolean isOfWholeSite() {
            return true;
        }

        @Override
        public Optional<Slice> ownSlice() {
            return Optional.of(slice);
        }
    }

    /**
     * The newest articles, or one page of all of them: page {@code number} of {@code count}, counted from the newest.
     *
     * @param articles the articles of this page, newest first
     * @param number the number of this page, from 1
     * @param count the number of pages; 1 where the index is not paginated
     * @param paginated whether {@code index.paginate} is on
     */
    record HomeFromNewest(List<Article> articles, int number, int count, boolean paginated) implements PageModel {
        @Override
        public String kind() {
            return "home";
        }

        @Override
        public void addTo(ModelFingerprint to) {
            to.documents(articles).number(number).number(count).flag(paginated);
        }

        @Override
        public Optional<Integer> pageNumber() {
            return Optional.of(number).filter(given -> given > 1);
        }

        @Override
        public Optional<List<Article>> ownArticles() {
            return Optional.of(articles);
        }

        @Override
        public boolean isOfWholeSite() {
            return true;
        }
    }

    /** A page of one term. */
    record TermList(Taxonomy taxonomy, Term term, Slice slice) implements PageModel {
        @Override
        public String kind() {
            return "term";
        }

        @Override
        public void addTo(ModelFingerprint to) {
            to.term(term, slice.isLanding()).termDocuments(term).add(slice);
        }

        @Override
        public void addAnswerTo(ModelFingerprint to, LazyInput input, LazyAnswers answers) {
            switch (input) {
                case CONTENTS ->
                    to.all(
                            term.contents(),
                            (writer, article) -> writer.document(article)
                                    .optional(term.part(article), (place, part) -> place.number(part)));
                case YEARS -> to.addAll(YearCount.of(term.articles()));
                default -> {}
            }
        }

        @Override
        public String inWords() {
            return "the page of the " + taxonomy.settings().singular() + " '" + term.name() + "'";
        }

        @Override
        public Optional<Article> ofDocument() {
            return term.profile();
        }

        @Override
        public String title(Settings settings) {
            return term.name();
        }

        @Override
        public Optional<Term> ownTerm() {
            return Optional.of(term);
        }

        @Override
        public Optional<Taxonomy> ownTaxonomy() {
            return Optional.of(taxonomy);
        }

        @Override
        public Optional<Slice> ownSlice() {
            return Optional.of(slice);
        }
    }

    /** All terms of a taxonomy. */
    record TermIndex(Taxonomy taxonomy) implements PageModel {
        @Override
        public String kind() {
            return "terms";
        }

        @Override
        public void addTo(ModelFingerprint to) {
            to.text(taxonomy.name()).all(taxonomy.terms(), (writer, term) -> writer.term(term, true));
        }

        @Override
        public void addAnswerTo(ModelFingerprint to, LazyInput input, LazyAnswers answers) {
            if (input == LazyInput.SPANS) {
                to.all(taxonomy.terms(), (writer, term) -> writer.optional(YearCount.span(term.articles())));
            }
        }

        @Override
        public String inWords() {
            return "the page of all " + taxonomy.name();
        }

        @Override
        public String title(Settings settings) {
            return taxonomy.settings().title();
        }

        @Override
        public Optional<Taxonomy> ownTaxonomy() {
            return Optional.of(taxonomy);
        }
    }

    /** All years and months with their counts. */
    record ArchiveIndex(Timeline timeline) implements PageModel {
        @Override
        public String kind() {
            return "archive";
        }

        @Override
        public String title(Settings settings) {
            return "Archive";
        }

        @Override
        public boolean isOfWholeSite() {
            return true;
        }

        @Override
        public void addTo(ModelFingerprint to) {
            to.add(timeline);
        }
    }

    /**
     * A year with its articles.
     *
     * @param year the year
     * @param older the nearest earlier year that has articles
     * @param newer the nearest later year that has articles
     */
    record YearList(Timeline.Year year, Optional<Timeline.Year> older, Optional<Timeline.Year> newer)
            implements PageModel {
        @Override
        public String kind() {
            return "year";
        }

        @Override
        public void addTo(ModelFingerprint to) {
            to.add(year).optional(older).optional(newer);
        }

        @Override
        public String title(Settings settings) {
            return Integer.toString(year.year());
        }

        @Override
        public String inWords() {
            return "the page of the year " + year.year();
        }
    }

    /** A page of one month. */
    record MonthList(Timeline.Month month, Slice slice) implements PageModel {
        @Override
        public String kind() {
            return "month";
        }

        @Override
        public void addTo(ModelFingerprint to) {
            to.add(month).add(slice);
        }

        @Override
        public String title(Settings settings) {
            return month.month()
                            .getMonth()
                            .getDisplayName(
                                    TextStyle.FULL_STANDALONE, settings.site().locale())
                    + " " + month.month().getYear();
        }

        @Override
        public String inWords() {
            return "the page of the month " + month.month();
        }

        @Override
        public Optional<Slice> ownSlice() {
            return Optional.of(slice);
        }
    }

    /**
     * One page of a list that is numbered from the oldest.
     *
     * @param articles the articles of this page, newest first
     * @param number the number of a frozen page, from 1; 0 for the landing page
     * @param older the path of the page with the next older articles
     * @param newer the path of the page with the next newer articles
     * @param landing the path of the landing page
     * @param total the number of articles of the whole list, known on the landing page only: frozen pages show no totals
     * @param frozenPages the number of frozen pages, known on the landing page only
     */
    record Slice(
            List<Article> articles,
            int number,
            Optional<String> older,
            Optional<String> newer,
            String landing,
            int total,
            int frozenPages)
            implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.all(articles, (writer, article) -> writer.text(article.path()))
                    .number(number)
                    .optionalText(older)
                    .optionalText(newer)
                    .text(landing)
                    .number(total)
                    .number(frozenPages);
        }

        /** Whether this page shows the newest articles. */
        public boolean isLanding() {
            return number == 0;
        }
    }
}
