package dev.backfile.page;

import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.archive.Timeline;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.util.List;
import java.util.Optional;

/** What a page shows: a closed model for each kind of page. */
public sealed interface PageModel extends Shown {

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

    /** Its part of a list that is numbered from the oldest. */
    default Optional<Slice> ownSlice() {
        return Optional.empty();
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
        public Optional<Slice> ownSlice() {
            return Optional.of(slice);
        }
    }

    /**
     * JBake's index: page {@code number} of {@code count}, counted from the newest.
     *
     * @param articles the articles of this page, newest first
     * @param number the number of this page, from 1
     * @param count the number of pages; 1 where the index is not paginated
     * @param paginated whether {@code index.paginate} is on
     */
    record JBakeIndex(List<Article> articles, int number, int count, boolean paginated) implements PageModel {
        @Override
        public String kind() {
            return "home";
        }

        @Override
        public void addTo(ModelFingerprint to) {
            to.documents(articles).number(number).number(count).flag(paginated);
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
        public String inWords() {
            return "the page of the month " + month.month();
        }

        @Override
        public Optional<Slice> ownSlice() {
            return Optional.of(slice);
        }
    }

    /**
     * A feed.
     *
     * @param taxonomy the taxonomy of its term, when it is a term's feed
     * @param term the term whose articles it has; empty for the feed of the whole site
     * @param entries its articles, newest first
     * @param history its place in an archived feed; empty for a feed of the newest articles alone
     * @param json whether it is a JSON Feed; otherwise Atom
     */
    record Feed(
            Optional<Taxonomy> taxonomy,
            Optional<Term> term,
            List<Article> entries,
            Optional<History> history,
            boolean json)
            implements PageModel {
        @Override
        public String kind() {
            return json ? "json-feed" : "feed";
        }

        @Override
        public void addTo(ModelFingerprint to) {
            to.optional(term, (writer, known) -> writer.term(known, true))
                    .documents(entries)
                    .optional(history)
                    .flag(json);
        }

        @Override
        public String inWords() {
            return term.map(known -> "the feed of '" + known.name() + "'")
                    .orElseGet(() -> history.filter(History::isArchive)
                            .map(place -> "archive document " + place.number() + " of the feed of the site")
                            .orElse("the feed of the site"));
        }

        @Override
        public Optional<Term> ownTerm() {
            return term;
        }

        @Override
        public Optional<Taxonomy> ownTaxonomy() {
            return taxonomy;
        }
    }

    /** A sitemap, or one part of it. */
    record Sitemap(List<Location> locations) implements PageModel {
        @Override
        public String kind() {
            return "sitemap";
        }

        @Override
        public void addTo(ModelFingerprint to) {
            to.addAll(locations);
        }
    }

    /** The index of a sitemap that has several parts. */
    record SitemapIndex(List<Location> parts) implements PageModel {
        @Override
        public String kind() {
            return "sitemap-index";
        }

        @Override
        public void addTo(ModelFingerprint to) {
            to.addAll(parts);
        }
    }

    /**
     * The sitemap of the articles that are news.
     *
     * @param articles the articles, newest first
     */
    record NewsSitemap(List<Article> articles) implements PageModel {
        @Override
        public String kind() {
            return "news-sitemap";
        }

        @Override
        public void addTo(ModelFingerprint to) {
            to.documents(articles);
        }
    }

    /**
     * What robots may read.
     *
     * @param sitemap the path of the sitemap, if there is one
     * @param newsSitemap the path of the sitemap of the news, if there is one
     */
    record Robots(Optional<String> sitemap, Optional<String> newsSitemap) implements PageModel {
        @Override
        public String kind() {
            return "robots";
        }

        @Override
        public void addTo(ModelFingerprint to) {
            to.optionalText(sitemap).optionalText(newsSitemap);
        }
    }

    /** The page that a host shows where there is none. */
    record NotFound() implements PageModel {
        @Override
        public String kind() {
            return "error404";
        }

        @Override
        public void addTo(ModelFingerprint to) {}
    }

    /**
     * A page that leads from an old URL to a document.
     *
     * @param target the document
     */
    record Redirect(Article target) implements PageModel {
        @Override
        public String kind() {
            return "redirect";
        }

        @Override
        public void addTo(ModelFingerprint to) {
            to.document(target);
        }
    }

    /**
     * An entry of a sitemap.
     *
     * @param path the path in the destination
     * @param modified when the document there last changed in substance, where that is known
     */
    record Location(String path, Optional<ArticleDate> modified) implements Fingerprinted {
        @Override
        public void addTo(ByteWriter to) {
            to.text(path).optionalText(modified.map(ArticleDate::toString));
        }
    }

    /**
     * The place of one document in a feed that is archived as RFC 5005, section 4, has it: readers subscribe to the
     * current document and find every older entry in archive documents, which are numbered from the oldest.
     *
     * @param number the number of an archive document, from 1; 0 for the current document
     * @param previous the path of the archive document with the next older entries
     * @param next the path of the archive document with the next newer entries, once there is one
     * @param current the path of the current document
     */
    record History(int number, Optional<String> previous, Optional<String> next, String current)
            implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.number(number).optionalText(previous).optionalText(next).text(current);
        }

        /** Whether this is an archive document, which keeps its entries for ever. */
        public boolean isArchive() {
            return number > 0;
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
