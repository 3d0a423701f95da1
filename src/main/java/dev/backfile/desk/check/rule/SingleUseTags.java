package dev.backfile.desk.check.rule;

import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Family;
import java.util.List;

/** Tags that one article has: its readers find nothing else behind them. */
final class SingleUseTags implements Rule {

    private static final int MANY = 5;

    @Override
    public List<Diagnostic> check(CheckedSite site) {
        List<Term> tags = site.archive()
                .taxonomy(TaxonomySettings.TAGS)
                .map(Taxonomy::terms)
                .orElse(List.of());
        return tags.stream()
                .filter(tag -> tag.documents().size() == 1 && tag.profile().isEmpty())
                .map(tag -> Diagnostic.of(
                                Code.SINGLE_USE_TAG,
                                TermPlaces.first(site, tag),
                                "the tag '" + tag.name() + "' is used once",
                                "use it in other articles, take it out, or give it a profile if more will follow")
                        .among(new Family("tags are used once", MANY)))
                .toList();
    }
}
