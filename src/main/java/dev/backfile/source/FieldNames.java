package dev.backfile.source;

import dev.backfile.config.TaxonomySettings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds fields whose names look like misspellings of known ones. A field near to a known one that is there, too, is
 * taken for a name of the writer's own.
 */
final class FieldNames {

    private static final List<String> KNOWN = List.of(
            "title",
            "date",
            "updated",
            "standfirst",
            "deck",
            "dek",
            "excerpt",
            "summary",
            "description",
            "image",
            "slug",
            "permalink",
            "aliases",
            "redirect_from",
            "status",
            "type",
            "lang",
            "canonical",
            "template",
            "related",
            "corrections");

    private FieldNames() {}

    /** Warns of each name that looks like a misspelling. */
    static void check(Document document) {
        Set<String> known = new TreeSet<>(KNOWN);
        document.settings().taxonomies().stream().map(TaxonomySettings::fields).forEach(known::addAll);
        Map<String, Value.Field> fields = document.fields().mapping().fields();
        for (Value.Field field : fields.values()) {
            if (known.contains(field.name())) {
                continue;
            }
            String folded = field.name().toLowerCase(Locale.ROOT);
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
}
