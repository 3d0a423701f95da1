package dev.backfile.source.field;

import dev.backfile.archive.DeclaredField;
import dev.backfile.config.Settings;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.config.mapping.FieldMapping;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Suggestion;
import dev.backfile.source.frontmatter.KnownField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds settings that say what fields and words from elsewhere mean, and name a field, status or type that there is not. */
public final class MappingCheck {

    private MappingCheck() {}

    /** A mistake for each. */
    public static List<Diagnostic> check(Settings settings) {
        FieldMapping mapping = settings.reading().mapping();
        Set<String> fields = new TreeSet<>(FieldMapping.GATES);
        KnownField.ALL.forEach(field -> fields.add(field.name()));
        DeclaredField.ALL.forEach(field -> fields.addAll(field.names()));
        settings.taxonomies().stream().map(TaxonomySettings::fields).forEach(fields::addAll);
        List<Diagnostic> mistakes = new ArrayList<>();
        mapping.fields().forEach(field -> check("field", field.name(), field.place(), fields, mistakes));
        mapping.statuses().forEach(word -> check("status", word.meaning(), word.place(), StatusReader.WORDS, mistakes));
        mapping.types()
                .forEach(word -> check("type", word.meaning(), word.place(), TypeReader.known(settings), mistakes));
        return mistakes;
    }

    private static void check(
            String what, String written, Place place, Collection<String> known, List<Diagnostic> mistakes) {
        if (!known.contains(written)) {
            mistakes.add(Diagnostic.of(
                    Code.BAD_SETTING,
                    place,
                    "there is no " + what + " '" + written + "'",
                    Suggestion.hint(written, known, "there are: " + String.join(", ", known))));
        }
    }
}
