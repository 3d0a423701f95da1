package dev.backfile.page.model;

import dev.backfile.archive.Article;
import dev.backfile.archive.Neighbours;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.config.Settings;
import java.util.List;
import java.util.Optional;

/** What a page shows: a closed model for each kind of page. */
public sealed interface PageModel extends Shown
        permits GeneratedModel, Document, Home, HomeFromNewest, TermList, TermIndex, ArchiveIndex, YearList, MonthList {

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
}
