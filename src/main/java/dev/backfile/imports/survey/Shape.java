package dev.backfile.imports.survey;

import dev.backfile.source.frontmatter.Fields;
import dev.backfile.source.frontmatter.Value;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** What sort of value a field has. */
public enum Shape {
    /** Words. */
    TEXT,
    /** What is a date, in whatever form. */
    DATE,
    /** A number. */
    NUMBER,
    /** True or false. */
    TRUTH,
    /** A list. */
    LIST,
    /** Fields within the field. */
    MAP,
    /** Nothing. */
    EMPTY;

    /** The sort of a value. */
    static Shape of(Value value) {
        if (Fields.isEmpty(value)) {
            return EMPTY;
        }
        if (value instanceof Value.Sequence) {
            return LIST;
        }
        if (value instanceof Value.Mapping) {
            return MAP;
        }
        Value.Scalar scalar = (Value.Scalar) value;
        if (scalar.plain() instanceof Boolean) {
            return TRUTH;
        }
        if (scalar.plain() instanceof TemporalAccessor
                || DateForm.of(scalar.text()).isPresent()) {
            return DATE;
        }
        return scalar.plain() instanceof Number ? NUMBER : TEXT;
    }

    /** Its name as a reader of the survey knows it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
