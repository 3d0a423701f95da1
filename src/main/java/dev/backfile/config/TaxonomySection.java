package dev.backfile.config;

import dev.backfile.config.TaxonomySettings.Folding;
import dev.backfile.config.TaxonomySettings.Sorting;
import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingGroup;
import dev.backfile.config.value.SettingType;
import dev.backfile.config.value.SettingValues;
import dev.backfile.habit.SettingHabits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the taxonomies: those that every site has, and those that this one declares. */
public final class TaxonomySection {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_-]{0,60}");
    private static final List<Words> BUILT_IN = List.of(
            new Words("tags", "tag", List.of("tags")),
            new Words("authors", "author", List.of("authors", "author")),
            new Words("sections", "section", List.of("sections", "section")),
            new Words("series", "series", List.of("series")),
            new Words("issues", "issue", List.of("issues", "issue")));

    private static final List<String> IN_ORDER = List.of(TaxonomySettings.SERIES, TaxonomySettings.ISSUES);

    /** {@code taxonomies}. */
    public static final Setting<List<String>> TAXONOMIES =
            Setting.of("taxonomies", SettingType.LIST, "further taxonomies, as plural words: `columns, places`");

    /** {@code taxonomy.<plural>.singular}. */
    public static final Setting<String> SINGULAR = Setting.of(
            "taxonomy.<plural>.singular",
            SettingType.TEXT,
            "the word for one term; left out, the plural without its `s`");

    /** {@code taxonomy.<plural>.fields}. */
    public static final Setting<List<String>> FIELDS = Setting.of(
            "taxonomy.<plural>.fields",
            SettingType.LIST,
            "the fields of front matter that name terms; left out, both words");

    /** {@code taxonomy.<plural>.commas}. */
    public static final Setting<Boolean> COMMAS = Setting.of(
            "taxonomy.<plural>.commas",
            SettingType.FLAG,
            "whether a text is split at its commas; left out, for tags alone");

    /** {@code taxonomy.<plural>.spaces}. */
    public static final Setting<Boolean> SPACES = Setting.of(
            "taxonomy.<plural>.spaces",
            SettingType.FLAG,
            "whether a text without a comma is split at its spaces, as Jekyll splits `tags: tide river`; under the word for one, `tag: New York`, it stays whole; left out, no");

    /** {@code taxonomy.<plural>.folding}. */
    public static final Setting<String> FOLDING = Setting.of(
            "taxonomy.<plural>.folding",
            SettingType.TEXT,
            "which names are one term: `none`, `case` or `accents` (case and accents)");

    /** {@code taxonomy.<plural>.sort}. */
    public static final Setting<String> SORT = Setting.of(
            "taxonomy.<plural>.sort",
            SettingType.TEXT,
            "by what terms are sorted, `name` or `family` (of persons); left out, `family` for authors alone");

    /** {@code taxonomy.<plural>.ordered}. */
    public static final Setting<Boolean> ORDERED = Setting.of(
            "taxonomy.<plural>.ordered",
            SettingType.FLAG,
            "whether the articles of a term stand in an order, by `part` or else by date; left out, for series and issues");

    /** {@code taxonomy.<plural>.known}. */
    public static final Setting<String> KNOWN = Setting.of(
            "taxonomy.<plural>.known",
            SettingType.TEXT,
            "which terms there may be: `all`, or `profiles` where one without a profile is an error; left out, `all`");

    /** {@code taxonomy.<plural>.profiles}. */
    public static final Setting<String> PROFILES = Setting.of(
            "taxonomy.<plural>.profiles",
            SettingType.TEXT,
            "a file of data with [profiles](writing.md#profiles-in-a-file-of-data), or a folder of such files: `data/authors.yml`");

    /** {@code render.<plural>}. */
    public static final Setting<Boolean> TERMS =
            Setting.of("render.<plural>", SettingType.FLAG, "whether terms have pages");

    /** {@code render.<plural>index}. */
    public static final Setting<Boolean> INDEX =
            Setting.of("render.<plural>index", SettingType.FLAG, "whether there is a page of all terms");

    /** {@code <singular>.path}. */
    public static final Setting<String> PATH =
            Setting.of("<singular>.path", SettingType.OUTPUT_FILE, "the folder of the pages; left out, the plural");

    /** {@code template.<singular>.file}. */
    public static final Setting<String> TERM_TEMPLATE =
            Setting.of("template.<singular>.file", SettingType.TEMPLATE, "the template of a term's pages");

    /** {@code template.<plural>index.file}. */
    public static final Setting<String> INDEX_TEMPLATE =
            Setting.of("template.<plural>index.file", SettingType.TEMPLATE, "the template of the page of all terms");

    /** {@code tag.sanitize}. */
    public static final Setting<Boolean> SANITIZED_TAGS =
            Setting.of("tag.sanitize", SettingType.FLAG, "false", "JBake's way to put hyphens for spaces in tags");

    /** How articles are sorted under terms. */
    static final SettingGroup GROUP = SettingGroup.of(
            "Sort articles under terms",
            TAXONOMIES,
            SINGULAR,
            FIELDS,
            COMMAS,
            SPACES,
            FOLDING,
            SORT,
            ORDERED,
            KNOWN,
            PROFILES,
            TERMS,
            INDEX,
            PATH,
            TERM_TEMPLATE,
            INDEX_TEMPLATE,
            SANITIZED_TAGS);

    private final SettingValues values;
    private final SettingHabits habits;
    private final boolean builtInTheme;

    TaxonomySection(SettingValues values, boolean builtInTheme) {
        this.values = values;
        this.habits = values.habits().settings();
        this.builtInTheme = builtInTheme;
    }

    List<TaxonomySettings> read() {
        List<TaxonomySettings> taxonomies = new ArrayList<>();
        BUILT_IN.forEach(words -> taxonomies.add(taxonomy(
                words, habits.publishesEveryTaxonomy() || words.plural().equals("tags"))));
        for (String plural : values.get(TAXONOMIES)) {
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
                SINGULAR.keyOf("plural", plural),
                free,
                otherwise,
                "is no word for a term, or another taxonomy's",
                "write small letters, such as " + otherwise);
        return Optional.of(
                new Words(plural, singular, singular.equals(plural) ? List.of(plural) : List.of(plural, singular)));
    }

    private void bad(String plural, String fault, String hint) {
        values.bad(TAXONOMIES.key(), values.place(TAXONOMIES.key(), plural), fault, hint);
    }

    private TaxonomySettings taxonomy(Words words, boolean wanted) {
        String plural = words.plural();
        String singular = words.singular();
        boolean tags = plural.equals(TaxonomySettings.TAGS);
        boolean authors = plural.equals(TaxonomySettings.AUTHORS);
        boolean terms = values.flag(TERMS.keyOf("plural", plural), wanted);
        boolean index = terms && values.flag(INDEX.keyOf("plural", plural), habits.publishesEveryTaxonomy() || !tags);
        String named = FIELDS.keyOf("plural", plural);
        List<String> fields = values.isSet(named) ? values.list(named) : words.fields();
        Folding folding = !tags ? Folding.CASE : habits.foldsTags() ? Folding.CASE_AND_ACCENTS : Folding.NONE;
        return new TaxonomySettings(
                plural,
                singular,
                fields,
                path(words),
                terms,
                index,
                template(singular, authors ? "author.ftlh" : "term.ftlh", tags ? "tags.ftl" : ""),
                template(plural + "index", "terms.ftlh", tags ? "tags-index.ftl" : ""),
                values.flag(COMMAS.keyOf("plural", plural), tags),
                values.flag(SPACES.keyOf("plural", plural), false),
                values.checked(
                        FOLDING.keyOf("plural", plural),
                        TaxonomySection::folding,
                        folding,
                        "is none of none, case and accents",
                        "write none, case or accents"),
                values.checked(
                        SORT.keyOf("plural", plural),
                        TaxonomySection::sorting,
                        authors && habits.sortsAuthorsByFamily() ? Sorting.FAMILY : Sorting.NAME,
                        "is neither name nor family",
                        "write name or family"),
                values.flag(ORDERED.keyOf("plural", plural), IN_ORDER.contains(plural)),
                values.checked(
                        KNOWN.keyOf("plural", plural),
                        word -> Optional.of(word.equals("profiles")).filter(only -> only || word.equals("all")),
                        false,
                        "is neither all nor profiles",
                        "write all or profiles"),
                values.isSet(PROFILES.keyOf("plural", plural)) ? values.text(PROFILES.keyOf("plural", plural)) : "");
    }

    private String path(Words words) {
        String key = PATH.keyOf("singular", words.singular());
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
