package dev.backfile.source.field;

import dev.backfile.archive.DeclaredField;
import dev.backfile.config.Settings;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Suggestion;
import dev.backfile.source.frontmatter.KnownField;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds settings that say which fields stand for a field that there is not. */
public final class MappingCheck {

    private MappingCheck() {}

    /** A mistake for each. */
    public static List<Diagnostic> check(Settings settings) {
        Set<String> known = new TreeSet<>(Set.of("draft", "publish", "expires"));
        KnownField.ALL.forEach(field -> known.add(field.name()));
        DeclaredField.ALL.forEach(field -> known.addAll(field.names()));
        settings.taxonomies().stream().map(TaxonomySettings::fields).forEach(known::addAll);
        return settings.reading().mapping().fields().stream()
                .filter(field -> !known.contains(field.name()))
                .map(field -> Diagnostic.of(
                        Code.MISSPELLED_SETTING,
                        field.place(),
                        "no field is called '" + field.name() + "'",
                        Suggestion.hint(field.name(), known, "the fields are: " + String.join(", ", known))))
                .toList();
    }
}
