package dev.backfile.desk.check.rule;

import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.archive.collect.SimilarTerms;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.NearestNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Authors and tags that are probably one: singular and plural of a word, the words of a name in another order, initials for
 * first names, a letter off. Two that have profiles are two; what a bake tells is not told again.
 */
final class AlikeTerms implements Rule {

    private static final int SHORTEST = 7;

    /** Which of two is probably right: one with a profile, the commoner one, one without a comma, the longer one. */
    private static final Comparator<Term> BETTER = Comparator.comparing(
                    (Term term) -> term.profile().isPresent())
            .thenComparing(term -> term.documents().size())
            .thenComparing(term -> term.name().indexOf(',') < 0)
            .thenComparing(term -> term.name().length())
            .thenComparing(Term::name, Comparator.reverseOrder());

    @Override
    public List<Diagnostic> check(CheckedSite site) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (String taxonomy : List.of(TaxonomySettings.TAGS, TaxonomySettings.AUTHORS)) {
            site.archive()
                    .taxonomy(taxonomy)
                    .map(Taxonomy::terms)
                    .ifPresent(terms -> diagnostics.addAll(check(site, taxonomy, terms)));
        }
        return diagnostics;
    }

    private static List<Diagnostic> check(CheckedSite site, String taxonomy, List<Term> all) {
        List<Term> terms =
                all.stream().filter(term -> !term.documents().isEmpty()).toList();
        Map<String, Term> byName = new LinkedHashMap<>();
        terms.forEach(term -> byName.put(term.name(), term));
        NearestNames names = NearestNames.among(byName.keySet());
        SimilarTerms told = new SimilarTerms(all);
        Map<String, Term> byKey = new HashMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        boolean people = taxonomy.equals(TaxonomySettings.AUTHORS);
        Map<String, Term> initials = new HashMap<>();
        terms.stream()
                .filter(term -> people && NameKeys.hasInitial(term.name()))
                .forEach(term -> initials.putIfAbsent(NameKeys.initialOf(term.name()), term));
        for (Term term : terms) {
            Set<Term> others = new LinkedHashSet<>();
            for (String key : people ? NameKeys.ofPerson(term.name()) : NameKeys.ofTag(term.name())) {
                Optional.ofNullable(byKey.putIfAbsent(key, term)).ifPresent(others::add);
            }
            if (people && !NameKeys.hasInitial(term.name())) {
                Optional.ofNullable(initials.get(NameKeys.initialOf(term.name())))
                        .ifPresent(others::add);
            }
            aLetterOff(term, names, byName).ifPresent(others::add);
            others.stream()
                    .filter(other -> other != term)
                    .filter(other -> term.profile().isEmpty() || other.profile().isEmpty())
                    .filter(other ->
                            told.meantBy(term).isEmpty() && told.meantBy(other).isEmpty())
                    .forEach(other -> diagnostics.add(mistake(site, people, term, other)));
        }
        return diagnostics;
    }

    private static Optional<Term> aLetterOff(Term term, NearestNames names, Map<String, Term> byName) {
        String name = term.name();
        if (name.length() < SHORTEST) {
            return Optional.empty();
        }
        return names.nearest(name)
                .filter(near -> near.compareTo(name) > 0)
                .filter(near -> near.charAt(0) == name.charAt(0) && SimilarTerms.isALetterOff(name, near))
                .map(byName::get);
    }

    private static Diagnostic mistake(CheckedSite site, boolean people, Term one, Term other) {
        Term commoner = BETTER.compare(one, other) > 0 ? one : other;
        Term rarer = commoner == one ? other : one;
        return Diagnostic.of(
                Code.ALIKE_TERMS,
                TermPlaces.first(site, rarer),
                "the " + (people ? "authors" : "tags") + " '" + rarer.name() + "' and '" + commoner.name()
                        + "' are probably one",
                "if so, write '" + commoner.name() + "' in both, or '" + rarer.name()
                        + "' behind also: in its profile; if not, give each a profile");
    }
}
