package dev.backfile.page.model;

import dev.backfile.archive.Article;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.config.Settings;
import java.util.Optional;

/** A page of one term. */
public record TermList(Taxonomy taxonomy, Term term, Slice slice) implements PageModel {
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
