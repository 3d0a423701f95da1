package dev.backfile.source.frontmatter;

import dev.backfile.archive.DeclaredField;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Family;
import dev.backfile.diagnostic.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds fields whose names look like misspellings of known ones, and those that other generators have under another
 * name. A field near to a known one that is there, too, is taken for a name of the writer's own.
 */
public final class FieldNames {

    private static final List<String> KNOWN = Stream.concat(
                    KnownField.ALL.stream().map(KnownField::name),
                    DeclaredField.ALL.stream().flatMap(field -> field.names().stream()))
            .toList();

    /** What a field of other generators is called here, by its name there. */
    private static final Map<String, List<String>> ELSEWHERE = Map.ofEntries(
            Map.entry("byline", List.of("authors")),
            Map.entry("headline", List.of("title")),
            Map.entry("subtitle", List.of("standfirst")),
            Map.entry("lastmod", List.of("updated")),
            Map.entry("modified", List.of("updated")),
            Map.entry("last_modified_at", List.of("updated")),
            Map.entry("updated_at", List.of("updated")),
            Map.entry("date_modified", List.of("updated")),
            Map.entry("pubdate", List.of("date")),
            Map.entry("publishdate", List.of("date")),
            Map.entry("linktitle", List.of("title")),
            Map.entry("url", List.of("permalink")),
            Map.entry("path", List.of("permalink")),
            Map.entry("redirects", List.of("aliases")),
            Map.entry("canonical_url", List.of("canonical")),
            Map.entry("canonicalurl", List.of("canonical")),
            Map.entry("locale", List.of("lang")),
            Map.entry("images", List.of("image")),
            Map.entry("featuredimage", List.of("image")),
            Map.entry("banner", List.of("image")),
            Map.entry("cover", List.of("image")),
            Map.entry("thumbnail", List.of("image")),
            Map.entry("feature_image", List.of("image")),
            Map.entry("featured_image", List.of("image")),
            Map.entry("language", List.of("lang")),
            Map.entry("category", List.of("section", "tags")),
            Map.entry("categories", List.of("section", "tags")),
            Map.entry("keywords", List.of("tags")));

    /** Known fields that have no part in whether a document is public. */
    private static final Set<String> INDIFFERENT = KNOWN.stream()
            .filter(name -> !name.equals("status") && !name.equals("date") && !name.equals("permalink"))
            .collect(Collectors.toUnmodifiableSet());

    /** So many of one kind are told in one line. */
    private static final int SEVERAL = 3;

    private FieldNames() {}

    /** The fields of other generators with what each is called here; where there are two names, either may be meant. */
    public static Map<String, List<String>> elsewhere() {
        return ELSEWHERE;
    }

    /** Whether a field of this name is known and has no part in whether its document is public. */
    public static boolean isIndifferent(String name) {
        return INDIFFERENT.contains(name);
    }

    /**
     * Warns of each name that looks like a misspelling.
     *
     * @param read the names of fields that were read already, whatever they look like
     */
    public static void check(Document document, Set<String> read) {
        ForeignFields.check(document, read);
        Map<String, Value.Field> fields = document.fields().mapping().fields();
        for (Value.Field field : fields.values()) {
            if (KNOWN.contains(field.name())
                    || read.contains(field.name())
                    || isOfTaxonomy(field.name(), document)
                    || document.settings().reading().mapping().isSource(field.name())) {
                continue;
            }
            Set<String> known = known(document);
            String folded = field.name().toLowerCase(Locale.ROOT);
            if (isElsewhere(folded, document)) {
                called(field, ELSEWHERE.get(folded), document);
                continue;
            }
            Optional<String> near = known.contains(folded) ? Optional.of(folded) : Suggestion.nearest(folded, known);
            near.filter(name -> !fields.containsKey(name))
                    .ifPresent(name -> document.findings()
                            .add(
                                    Code.MISSPELLED_FIELD,
                                    field.position(),
                                    "'" + field.name()
                                            + "' is not a field that Backfile knows; it is kept for templates as it is",
                                    "did you mean '" + name + "'?"));
        }
    }

    private static boolean isOfTaxonomy(String name, Document document) {
        for (TaxonomySettings taxonomy : document.settings().taxonomies()) {
            if (taxonomy.fields().contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** The names of all fields of a site, in order. */
    private static Set<String> known(Document document) {
        Set<String> known = new TreeSet<>(KNOWN);
        document.settings().taxonomies().stream().map(TaxonomySettings::fields).forEach(known::addAll);
        return known;
    }

    private static boolean isElsewhere(String name, Document document) {
        return !document.settings().habits().sources().leavesFieldsToTemplates() && ELSEWHERE.containsKey(name);
    }

    /** Warns of a field of another generator, unless the document has the proper one as well. */
    private static void called(Value.Field field, List<String> names, Document document) {
        boolean present = names.stream()
                .flatMap(name -> synonyms(name, document))
                .anyMatch(name -> document.fields().field(name).isPresent());
        if (!present && document.fields().field(field.name()).isPresent()) {
            document.findings()
                    .add(
                            Code.MISSPELLED_FIELD,
                            field.position(),
                            "'" + field.name()
                                    + "' is not a field that Backfile knows; it is kept for templates as it is",
                            hint(field.name(), names, document),
                            new Family(
                                    "documents have the field '" + field.name() + "', which Backfile does not know",
                                    SEVERAL));
        }
    }

    private static String hint(String written, List<String> names, Document document) {
        String setting = document.settings().taxonomies().stream()
                .filter(taxonomy -> taxonomy.fields().contains(names.get(0)))
                .findFirst()
                .map(taxonomy -> "taxonomy." + taxonomy.name() + ".fields=" + String.join(", ", taxonomy.fields())
                        + ", " + written)
                .orElse("field." + names.get(0) + "=" + written);
        return "write it as '" + String.join("' or '", names) + "' if it is meant for Backfile, or set " + setting;
    }

    private static Stream<String> synonyms(String name, Document document) {
        return document.settings().taxonomies().stream()
                .map(TaxonomySettings::fields)
                .filter(fields -> fields.contains(name))
                .findFirst()
                .orElse(List.of(name))
                .stream();
    }
}
