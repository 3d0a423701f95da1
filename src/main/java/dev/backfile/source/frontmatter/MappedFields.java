package dev.backfile.source.frontmatter;

import dev.backfile.config.mapping.FieldMapping;
import dev.backfile.config.mapping.MappedField;
import dev.backfile.source.frontmatter.Value.Field;
import dev.backfile.source.frontmatter.Value.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A front matter whose fields and words from elsewhere have the names and meanings that settings give them.
 *
 * @param fields what is to be read
 * @param renamed the fields that go under another name now, as they were written: templates find them still
 */
public record MappedFields(Mapping fields, Mapping renamed) {

    /** Maps the fields of a document. Its own field of a name goes before those that stand for it. */
    public static MappedFields of(Mapping written, FieldMapping mapping) {
        if (mapping.isNone()) {
            return new MappedFields(written, written.only(Set.of()));
        }
        Map<String, Field> meant = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (MappedField field : mapping.fields()) {
            if (has(written.fields().get(field.name()))) {
                continue;
            }
            for (String source : field.sources()) {
                Optional<Field> found = find(written, source);
                if (found.isPresent()) {
                    meant.put(
                            field.name(),
                            new Field(
                                    field.name(),
                                    found.get().value(),
                                    found.get().position()));
                    if (written.fields().containsKey(source)) {
                        names.put(source, field.name());
                    }
                    break;
                }
            }
        }
        Map<String, Field> fields = new LinkedHashMap<>();
        written.fields().forEach((name, field) -> {
            if (!names.containsKey(name)) {
                fields.put(name, field);
            }
        });
        fields.putAll(meant);
        fields.replaceAll((name, field) -> worded(field, mapping));
        List<Field> superseded = new ArrayList<>();
        for (Field field : written.superseded()) {
            String name = names.getOrDefault(field.name(), field.name());
            superseded.add(worded(new Field(name, field.value(), field.position()), mapping));
        }
        return new MappedFields(new Mapping(fields, superseded, written.position()), written.only(names.keySet()));
    }

    /** A field by its name or, if there is none, by the names on the way to it, with dots between them. */
    private static Optional<Field> find(Mapping written, String path) {
        Field whole = written.fields().get(path);
        if (has(whole)) {
            return Optional.of(whole);
        }
        int dot = path.indexOf('.');
        Field outer = dot < 0 ? null : written.fields().get(path.substring(0, dot));
        return outer != null && outer.value() instanceof Mapping within
                ? find(within, path.substring(dot + 1))
                : Optional.empty();
    }

    private static boolean has(@Nullable Field field) {
        return field != null && !Fields.isEmpty(field.value());
    }

    private static Field worded(Field field, FieldMapping mapping) {
        if (!(field.value() instanceof Value.Scalar scalar)) {
            return field;
        }
        return mapping.meaning(field.name(), scalar.text())
                .map(word -> new Field(field.name(), Value.Scalar.of(word, scalar.position()), field.position()))
                .orElse(field);
    }
}
