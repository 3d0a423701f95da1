package dev.backfile.desk.check.rule;

import dev.backfile.archive.Article;
import dev.backfile.archive.Term;
import dev.backfile.archive.TermReference;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Position;
import java.util.List;
import java.util.Optional;

/** Where terms are named. */
final class TermPlaces {

    private TermPlaces() {}

    /** Where the oldest of its documents names a term. */
    static Place first(CheckedSite site, Term term) {
        Article document = term.documents().get(0);
        List<Term> terms = site.archive().terms(document, term.taxonomy());
        List<TermReference> references = document.terms(term.taxonomy());
        int index = terms.indexOf(term);
        Position position = references.stream()
                .filter(reference -> reference.name().equals(term.name()))
                .findFirst()
                .or(() -> index >= 0 && index < references.size() && references.size() == terms.size()
                        ? Optional.of(references.get(index))
                        : Optional.empty())
                .map(TermReference::position)
                .orElse(Position.NONE);
        return site.place(document, position);
    }
}
