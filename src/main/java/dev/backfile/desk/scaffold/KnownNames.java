package dev.backfile.desk.scaffold;

import dev.backfile.archive.Article;
import dev.backfile.archive.Term;
import dev.backfile.archive.TermReference;
import dev.backfile.build.report.PlannedSite;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.config.TaxonomySettings.Folding;
import dev.backfile.diagnostic.Suggestion;
import dev.backfile.notation.SitePath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of a taxonomy's terms, as the documents of a site write them: those that are held back, too. */
final class KnownNames {

    private final boolean foldsCase;
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> folded = new HashMap<>();

    private KnownNames(TaxonomySettings taxonomy) {
        this.foldsCase = taxonomy.folding() != Folding.NONE;
    }

    /** The names in a site. */
    static KnownNames of(PlannedSite site, TaxonomySettings taxonomy) {
        KnownNames known = new KnownNames(taxonomy);
        site.archive().taxonomy(taxonomy.name()).stream()
                .flatMap(collected -> collected.terms().stream())
                .map(Term::name)
                .forEach(known::add);
        boolean profiles = site.settings().profileTypes().contains(taxonomy.singular());
        for (Article card : site.cards()) {
            card.terms(taxonomy.name()).stream().map(TermReference::name).forEach(known::add);
            if (profiles && card.type().equals(taxonomy.singular())) {
                known.add(card.title());
                known.add(SitePath.baseName(card.path()));
                known.add(card.slug());
            }
        }
        return known;
    }

    private void add(String name) {
        names.add(name);
        folded.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
    }

    /** The name as the site spells it; empty when the site does not have it. */
    Optional<String> spelled(String name) {
        if (names.contains(name)) {
            return Optional.of(name);
        }
        return foldsCase ? Optional.ofNullable(folded.get(name.toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    /** A name of the site that was probably meant. */
    Optional<String> near(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(folded.get(small))
                .or(() -> Suggestion.nearest(small, folded.keySet()).map(folded::get));
    }
}
