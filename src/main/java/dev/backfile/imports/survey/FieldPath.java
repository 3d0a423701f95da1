package dev.backfile.imports.survey;

import dev.backfile.source.frontmatter.Fields;
import dev.backfile.source.frontmatter.Value;
import java.util.Optional;

/** Finds fields by the names on the way to them, with dots between them. */
final class FieldPath {

    private FieldPath() {}

    /** The value at a path, if there is one that is not nothing. */
    static Optional<Value> find(Value.Mapping fields, String path) {
        Value.Field field = fields.fields().get(path);
        if (field != null) {
            return Optional.of(field.value()).filter(value -> !Fields.isEmpty(value));
        }
        int dot = path.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        Value.Field outer = fields.fields().get(path.substring(0, dot));
        return outer != null && outer.value() instanceof Value.Mapping inner
                ? find(inner, path.substring(dot + 1))
                : Optional.empty();
    }
}
