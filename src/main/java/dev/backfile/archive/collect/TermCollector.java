package dev.backfile.archive.collect;

import dev.backfile.archive.Article;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.archive.TermOrder;
import dev.backfile.archive.TermReference;
import dev.backfile.archive.name.NameReader;
import dev.backfile.archive.text.NaturalOrder;
import dev.backfile.archive.text.Slugs;
import dev.backfile.config.Settings;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.config.TaxonomySettings.Folding;
import dev.backfile.config.TaxonomySettings.Sorting;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Suggestion;
import dev.backfile.notation.SitePath;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers the terms of taxonomies from what the documents name, and joins them with their profiles. Safe for use by many threads. */
final class TermCollector {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Settings settings;
    private final List<Article> profiles;
    private final NameReader names;

    TermCollector(Settings settings, List<Article> profiles) {
        this.settings = settings;
        this.profiles = profiles;
        this.names = new NameReader(settings.site().locale());
    }

    /**
     * What was gathered.
     *
     * @param taxonomy the taxonomy
     * @param ofDocuments the terms of each document, in the order of the documents
     * @param diagnostics the mistakes found
     */
    record Terms(Taxonomy taxonomy, List<List<Term>> ofDocuments, List<Diagnostic> diagnostics) {}

    /**
     * Gathers the terms of a taxonomy.
     *
     * @param documents the documents that may name terms, oldest first
     * @param articles the places among them of those that lists show
     */
    Terms collect(TaxonomySettings taxonomy, List<Article> documents, BitSet articles) {
        Map<String, TermGroup> groups = new LinkedHashMap<>();
        Map<String, TermGroup> byName = new HashMap<>();
        List<TermGroup> all = new ArrayList<>();
        for (Article profile : profiles) {
            if (profile.type().equals(taxonomy.singular())) {
                TermGroup group = new TermGroup(all.size(), profile);
                all.add(group);
                List<String> names = namesOf(profile);
                names.subList(0, names.size() - 1).forEach(name -> groups.putIfAbsent(fold(name, taxonomy), group));
            }
        }
        for (TermGroup group : List.copyOf(all)) {
            groups.putIfAbsent(fold(nameOfFile(Objects.requireNonNull(group.profile())), taxonomy), group);
        }
        List<List<TermGroup>> named = new ArrayList<>(documents.size());
        for (int number = 0; number < documents.size(); number++) {
            Article document = documents.get(number);
            List<TermReference> references = document.terms(taxonomy.name());
            if (references.isEmpty()) {
                named.add(List.of());
                continue;
            }
            boolean isListed = articles.get(number);
            Set<TermGroup> own = new LinkedHashSet<>(2 * references.size());
            for (TermReference reference : references) {
                TermGroup group = byName.get(reference.name());
                if (group == null) {
                    group = groups.computeIfAbsent(fold(reference.name(), taxonomy), name -> {
                        TermGroup added = new TermGroup(all.size(), null);
                        all.add(added);
                        return added;
                    });
                    byName.put(reference.name(), group);
                }
                group.add(document, reference, isListed);
                own.add(group);
            }
            named.add(List.copyOf(own));
        }
        return terms(taxonomy, all, named);
    }

    private Terms terms(TaxonomySettings taxonomy, List<TermGroup> groups, List<List<TermGroup>> named) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Term> terms = new ArrayList<>(groups.size());
        Map<String, Term> bySlug = new HashMap<>();
        Set<TermGroup> clashing = new HashSet<>();
        for (TermGroup group : groups) {
            Term term = term(taxonomy, group);
            Term other = bySlug.putIfAbsent(slugKey(term), term);
            if (!isShown(taxonomy)) {
                terms.add(term);
                continue;
            }
            if (term.slug().isEmpty()) {
                diagnostics.add(noSlug(taxonomy, group, term));
            } else if (other != null) {
                diagnostics.add(clash(taxonomy, group, term, other));
                clashing.add(group);
                term = withFreeSlug(term, bySlug);
            }
            terms.add(term);
            variants(taxonomy, group, term).ifPresent(diagnostics::add);
        }
        if (isShown(taxonomy) || taxonomy.profilesOnly()) {
            diagnostics.addAll(doubtful(taxonomy, groups, terms, clashing));
        }
        List<Term> sorted = terms.stream()
                .sorted(Comparator.comparing(Term::sortName, new NaturalOrder(settings.customs()))
                        .thenComparing(Term::name)
                        .thenComparing(Term::slug))
                .toList();
        List<List<Term>> ofDocuments = new ArrayList<>(named.size());
        named.forEach(own -> ofDocuments.add(termsOf(own, terms)));
        return new Terms(new Taxonomy(taxonomy, sorted), ofDocuments, diagnostics);
    }

    /** Whether its terms stand anywhere, so that their names matter beyond the documents that name them. */
    private boolean isShown(TaxonomySettings taxonomy) {
        return settings.habits().settings().publishesEveryTaxonomy()
                || taxonomy.renderTerms()
                || taxonomy.renderIndex();
    }

    /** The terms of which one may doubt that their writers meant them; of those that clash that is said already. */
    private List<Diagnostic> doubtful(
            TaxonomySettings taxonomy, List<TermGroup> groups, List<Term> terms, Set<TermGroup> clashing) {
        boolean likely =
                List.of(TaxonomySettings.AUTHORS, TaxonomySettings.TAGS).contains(taxonomy.name());
        if (!likely && !taxonomy.profilesOnly()) {
            return List.of();
        }
        SimilarTerms similar = new SimilarTerms(terms);
        List<Diagnostic> doubtful = new ArrayList<>();
        for (TermGroup group : groups) {
            if (group.profile() != null) {
                continue;
            }
            Term term = terms.get(group.number());
            Optional<String> meant = similar.meantBy(term);
            if (taxonomy.profilesOnly()) {
                doubtful.add(Diagnostic.of(
                        Code.UNKNOWN_TERM,
                        firstPlace(group),
                        "the " + taxonomy.singular() + " '" + term.name() + "' has no profile",
                        meant.map(Suggestion::question)
                                .orElse("correct the name, or write the profile "
                                        + settings.folders().placeOfNew(taxonomy.name() + "/" + term.slug() + ".md"))));
            } else if (!clashing.contains(group)) {
                meant.ifPresent(name -> doubtful.add(Diagnostic.of(
                        Code.SIMILAR_TERM,
                        firstPlace(group),
                        "the " + taxonomy.singular() + " '" + term.name() + "' is one letter off '" + name + "'",
                        Suggestion.question(name))));
            }
        }
        return doubtful;
    }

    private static List<Term> termsOf(List<TermGroup> groups, List<Term> terms) {
        if (groups.size() <= 1) {
            return groups.isEmpty()
                    ? List.of()
                    : List.of(terms.get(groups.get(0).number()));
        }
        List<Term> found = new ArrayList<>(groups.size());
        groups.forEach(group -> found.add(terms.get(group.number())));
        return List.copyOf(found);
    }

    private String slugKey(Term term) {
        return settings.habits().archive().tellsNamesApartByCase()
                ? term.slug()
                : term.slug().toLowerCase(Locale.ROOT);
    }

    /** The same term under a slug that no other has, so that a site published all the same has a page for it. */
    private Term withFreeSlug(Term term, Map<String, Term> bySlug) {
        int number = 2;
        Term renamed = term.withSlug(term.slug() + "-" + number);
        while (bySlug.putIfAbsent(slugKey(renamed), renamed) != null) {
            number++;
            renamed = term.withSlug(term.slug() + "-" + number);
        }
        return renamed;
    }

    private Term term(TaxonomySettings taxonomy, TermGroup group) {
        List<Article> documents = group.documents();
        List<Article> listed = group.articles();
        Article profile = group.profile();
        String name = profile == null ? group.usualName() : profile.title();
        return new Term(
                group.number(),
                taxonomy.name(),
                name,
                sortName(taxonomy, profile, name),
                slug(taxonomy, profile, name),
                profile,
                listed,
                documents,
                TermOrder.of(listed, group.parts()));
    }

    /** The name of a profile's file, or of its folder where it is the index of one, as Hugo has it. */
    private static String nameOfFile(Article profile) {
        String name = SitePath.baseName(profile.path());
        return name.equals("_index") ? SitePath.name(SitePath.folder(profile.path())) : name;
    }

    private String sortName(TaxonomySettings taxonomy, @Nullable Article profile, String name) {
        Map<String, Object> fields = profile == null ? Map.of() : profile.fields();
        if (taxonomy.sorting() == Sorting.FAMILY) {
            return names.read(name, fields).indexed();
        }
        Object own = fields.get("sortName");
        return own instanceof String given && !given.isBlank() ? given.strip() : name;
    }

    private String slug(TaxonomySettings taxonomy, @Nullable Article profile, String name) {
        if (profile != null) {
            return profile.slug();
        }
        boolean rawNames = settings.habits().archive().takesTagsForSlugs()
                && taxonomy.name().equals(TaxonomySettings.TAGS);
        if (rawNames) {
            return settings.urls().sanitizeTags() ? name.replace(' ', '-') : name;
        }
        return Slugs.of(name, settings.urls().asciiSlugs()).orElse("");
    }

    /** Every name under which documents may name the term of a profile; that of its file comes last. */
    private static List<String> namesOf(Article profile) {
        List<String> names = new ArrayList<>(List.of(profile.title(), profile.slug()));
        Object also = profile.fields().get("also");
        if (also instanceof List<?> list) {
            list.forEach(name -> names.add(String.valueOf(name)));
        } else if (also != null) {
            names.add(String.valueOf(also));
        }
        names.add(nameOfFile(profile));
        return names;
    }

    private static String fold(String name, TaxonomySettings taxonomy) {
        if (taxonomy.folding() == Folding.NONE) {
            return name;
        }
        String composed = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        String folded = SPACE.matcher(composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))
                .replaceAll(" ");
        return taxonomy.folding() == Folding.CASE
                ? folded
                : ACCENTS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    private Optional<Diagnostic> variants(TaxonomySettings taxonomy, TermGroup group, Term term) {
        Article profile = group.profile();
        Set<String> known = profile == null ? Set.of(term.name()) : Set.copyOf(namesOf(profile));
        Map<String, Long> spellings = group.spellings();
        if (known.containsAll(spellings.keySet())) {
            return Optional.empty();
        }
        TermGroup.Use first = group.uses().stream()
                .filter(use -> !known.contains(use.reference().name()))
                .findFirst()
                .orElseThrow();
        String list = spellings.entrySet().stream()
                .map(entry -> "'" + entry.getKey() + "' (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
        return Optional.of(Diagnostic.of(
                Code.TERM_VARIANTS,
                place(first),
                "one " + taxonomy.singular() + " is written in several ways: " + list,
                "write '" + term.name() + "' everywhere"));
    }

    private Diagnostic clash(TaxonomySettings taxonomy, TermGroup group, Term term, Term other) {
        return Diagnostic.of(
                Code.TERM_CLASH,
                firstPlace(group),
                "the " + taxonomy.singular() + " '" + term.name() + "' would stand at the URL of '" + other.name()
                        + "': both have the slug '" + term.slug() + "'",
                new TermClash(settings.folders(), taxonomy, term, other).cure());
    }

    private Diagnostic noSlug(TaxonomySettings taxonomy, TermGroup group, Term term) {
        return Diagnostic.of(
                Code.BAD_SLUG,
                firstPlace(group),
                "the name of the " + taxonomy.singular() + " '" + term.name()
                        + "' has no letter or digit to make a URL of",
                "give it a slug: in "
                        + settings.folders().placeOfNew(taxonomy.name() + "/x.md")
                        + " set 'title: " + term.name() + "' and 'slug:'");
    }

    private Place firstPlace(TermGroup group) {
        Article profile = group.profile();
        return group.uses().isEmpty() && profile != null
                ? Place.file(settings.folders().inContent(profile.path()))
                : place(group.uses().get(0));
    }

    private Place place(TermGroup.Use use) {
        return Place.at(
                settings.folders().inContent(use.document().path()),
                use.reference().position());
    }
}
