package dev.backfile.source.frontmatter;

import dev.backfile.config.mapping.FieldMapping;
import dev.backfile.config.mapping.MappedField;
import dev.backfile.source.frontmatter.Value.Field;
import dev.backfile.source.frontmatter.Value.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gives fields and words from elsewhere the names and meanings that settings say. */
public final class MappedFields {

    private MappedFields() {}

    /**
     * Adds the fields for which others stand. These stay, for templates and for whatever they say by their own names. A
     * document's own field goes before those that stand for it. Where several say whether it is public, all but one are
     * superseded, so that it is in doubt when they do not agree.
     */
    public static Mapping of(Mapping written, FieldMapping mapping) {
        if (mapping.isNone()) {
            return written;
        }
        Map<String, Field> fields = new LinkedHashMap<>(written.fields());
        List<Field> superseded = new ArrayList<>(written.superseded());
        for (MappedField field : mapping.fields()) {
            List<Field> meant = meant(written, field);
            if (!meant.isEmpty()) {
                fields.put(field.name(), meant.get(0));
                superseded.addAll(meant.subList(1, meant.size()));
            }
        }
        fields.replaceAll((name, field) -> worded(field, mapping));
        superseded.replaceAll(field -> worded(field, mapping));
        return new Mapping(fields, superseded, written.position());
    }

    /** What a field is, and what else may be meant: that matters only where it says whether the document is public. */
    private static List<Field> meant(Mapping written, MappedField field) {
        boolean gate = FieldMapping.GATES.contains(field.name());
        Stream<Field> own = Stream.ofNullable(written.fields().get(field.name()));
        Stream<Field> others = field.sources().stream().flatMap(source -> find(written, source));
        return Stream.concat(own, others)
                .filter(found -> gate || !Fields.isEmpty(found.value()))
                .map(found -> new Field(field.name(), found.value(), found.position()))
                .limit(gate ? Long.MAX_VALUE : 1)
                .toList();
    }

    /**
     * The fields of a name or, if there is none, of the names on the way to one, with dots between them; those first whose
     * values count.
     */
    private static Stream<Field> find(Mapping written, String path) {
        int dot = path.indexOf('.');
        if (written.fields().containsKey(path) || dot < 0) {
            return named(written, path);
        }
        return named(written, path.substring(0, dot))
                .flatMap(outer -> outer.value() instanceof Mapping within
                        ? find(within, path.substring(dot + 1))
                        : Stream.empty());
    }

    private static Stream<Field> named(Mapping written, String name) {
        return Stream.concat(
                Stream.ofNullable(written.fields().get(name)),
                written.superseded().stream().filter(former -> former.name().equals(name)));
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
