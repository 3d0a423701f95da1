package dev.backfile.config;

import dev.backfile.config.TaxonomySettings.Folding;
import dev.backfile.config.TaxonomySettings.Sorting;
import dev.backfile.habit.SettingHabits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the taxonomies: those that every site has, and those that this one declares. */
final class TaxonomySection {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_-]{0,60}");
    private static final List<Words> BUILT_IN = List.of(
            new Words("tags", "tag", List.of("tags")),
            new Words("authors", "author", List.of("authors", "author")),
            new Words("sections", "section", List.of("sections", "section")),
            new Words("series", "series", List.of("series")),
            new Words("issues", "issue", List.of("issues", "issue")));

    private static final List<String> ORDERED = List.of(TaxonomySettings.SERIES, TaxonomySettings.ISSUES);

    private final SettingValues values;
    private final SettingHabits habits;
    private final boolean builtInTheme;
    private final boolean host;

    TaxonomySection(SettingValues values, boolean builtInTheme, boolean host) {
        this.values = values;
        this.habits = values.habits().settings();
        this.builtInTheme = builtInTheme;
        this.host = host;
    }

    List<TaxonomySettings> read() {
        List<TaxonomySettings> taxonomies = new ArrayList<>();
        BUILT_IN.forEach(words -> taxonomies.add(taxonomy(
                words, habits.publishesEveryTaxonomy() || words.plural().equals("tags"))));
        for (String plural : values.list("taxonomies")) {
            declared(plural, taxonomies).ifPresent(words -> taxonomies.add(taxonomy(words, true)));
        }
        return List.copyOf(taxonomies);
    }

    private Optional<Words> declared(String plural, List<TaxonomySettings> others) {
        if (!WORD.matcher(plural).matches()) {
            bad(
                    plural,
                    "is no word for a taxonomy: '" + plural + "'",
                    "write small letters, digits and hyphens, such as columns");
            return Optional.empty();
        }
        boolean known = others.stream()
                .anyMatch(
                        other -> other.name().equals(plural) || other.singular().equals(plural));
        if (known || List.of("page", "pages", "post", "posts").contains(plural)) {
            bad(
                    plural,
                    "names what every site has, or names it twice: '" + plural + "'",
                    "take it out, or choose another word");
            return Optional.empty();
        }
        String otherwise =
                plural.endsWith("s") && plural.length() > 1 ? plural.substring(0, plural.length() - 1) : plural;
        Function<String, Optional<String>> free = word -> Optional.of(word)
                .filter(WORD.asMatchPredicate())
                .filter(candidate ->
                        others.stream().noneMatch(other -> other.singular().equals(candidate)));
        String singular = values.checked(
                "taxonomy." + plural + ".singular",
                free,
                otherwise,
                "is no word for a term, or another taxonomy's",
                "write small letters, such as " + otherwise);
        return Optional.of(
                new Words(plural, singular, singular.equals(plural) ? List.of(plural) : List.of(plural, singular)));
    }

    private void bad(String plural, String fault, String hint) {
        values.bad("taxonomies", values.place("taxonomies", plural), fault, hint);
    }

    private TaxonomySettings taxonomy(Words words, boolean wanted) {
        String plural = words.plural();
        String singular = words.singular();
        boolean tags = plural.equals(TaxonomySettings.TAGS);
        boolean authors = plural.equals(TaxonomySettings.AUTHORS);
        boolean terms = values.flag("render." + plural, wanted);
        boolean index = terms && values.flag("render." + plural + "index", habits.publishesEveryTaxonomy() || !tags);
        boolean feeds = values.flag(
                "render." + singular + "feeds", habits.publishesEveryTaxonomy() && terms && (tags || authors));
        String prefix = "taxonomy." + plural;
        List<String> fields = values.isSet(prefix + ".fields") ? values.list(prefix + ".fields") : words.fields();
        Folding folding = !tags ? Folding.CASE : habits.foldsTags() ? Folding.CASE_AND_ACCENTS : Folding.NONE;
        return new TaxonomySettings(
                plural,
                singular,
                fields,
                path(words),
                terms,
                index,
                host && feeds,
                template(singular, authors ? "author.ftlh" : "term.ftlh", tags ? "tags.ftl" : ""),
                template(plural + "index", "terms.ftlh", tags ? "tags-index.ftl" : ""),
                values.flag(prefix + ".commas", tags),
                values.checked(
                        prefix + ".folding",
                        TaxonomySection::folding,
                        folding,
                        "is none of none, case and accents",
                        "write none, case or accents"),
                values.checked(
                        prefix + ".sort",
                        TaxonomySection::sorting,
                        authors && habits.sortsAuthorsByFamily() ? Sorting.FAMILY : Sorting.NAME,
                        "is neither name nor family",
                        "write name or family"),
                values.flag(prefix + ".ordered", ORDERED.contains(plural)),
                values.checked(
                        prefix + ".known",
                        word -> Optional.of(word.equals("profiles")).filter(only -> only || word.equals("all")),
                        false,
                        "is neither all nor profiles",
                        "write all or profiles"));
    }

    private String path(Words words) {
        String key = words.singular() + ".path";
        return values.outputPath(key, words.plural(), written -> written.replaceAll("^/+|/+$", ""));
    }

    private String template(String kind, String backfile, String jbakes) {
        return OutputSection.template(values, kind, builtInTheme || jbakes.isEmpty() ? backfile : jbakes);
    }

    private static Optional<Folding> folding(String word) {
        return switch (word) {
            case "none" -> Optional.of(Folding.NONE);
            case "case" -> Optional.of(Folding.CASE);
            case "accents" -> Optional.of(Folding.CASE_AND_ACCENTS);
            default -> Optional.empty();
        };
    }

    private static Optional<Sorting> sorting(String word) {
        return switch (word) {
            case "name" -> Optional.of(Sorting.NAME);
            case "family" -> Optional.of(Sorting.FAMILY);
            default -> Optional.empty();
        };
    }

    /** The words of a taxonomy. */
    private record Words(String plural, String singular, List<String> fields) {}
}
