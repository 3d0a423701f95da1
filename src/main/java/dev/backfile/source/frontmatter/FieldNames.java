package dev.backfile.source.frontmatter;

import dev.backfile.archive.DeclaredField;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.diagnostic.Code;
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
    private static final Map<String, List<String>> ELSEWHERE = Map.of(
            "byline", List.of("authors"),
            "lastmod", List.of("updated"),
            "language", List.of("lang"),
            "category", List.of("section", "tags"),
            "categories", List.of("section", "tags"),
            "keywords", List.of("tags"));

    /** Known fields that have no part in whether a document is public. */
    private static final Set<String> INDIFFERENT = KNOWN.stream()
            .filter(name -> !name.equals("status") && !name.equals("date") && !name.equals("permalink"))
            .collect(Collectors.toUnmodifiableSet());

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
        Set<String> known = new TreeSet<>(KNOWN);
        document.settings().taxonomies().stream().map(TaxonomySettings::fields).forEach(known::addAll);
        Map<String, Value.Field> fields = document.fields().mapping().fields();
        for (Value.Field field : fields.values()) {
            if (known.contains(field.name()) || read.contains(field.name())) {
                continue;
            }
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
                            "write it as '" + String.join("' or '", names) + "' if it is meant for Backfile");
        }
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
