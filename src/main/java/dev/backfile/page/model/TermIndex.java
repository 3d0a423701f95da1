package dev.backfile.page.model;

import dev.backfile.archive.Taxonomy;
import dev.backfile.config.Settings;
import java.util.Optional;

/** All terms of a taxonomy. */
public record TermIndex(Taxonomy taxonomy) implements PageModel {
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
        return settings.title(
                taxonomy.settings(), settings.words().of(settings.site().language()));
    }

    @Override
    public Optional<Taxonomy> ownTaxonomy() {
        return Optional.of(taxonomy);
    }
}
