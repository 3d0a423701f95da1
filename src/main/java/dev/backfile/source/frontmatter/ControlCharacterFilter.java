package dev.backfile.source.frontmatter;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Invisible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes control characters out of the values of fields, with a warning for each value that had one. */
public final class ControlCharacterFilter {

    private ControlCharacterFilter() {}

    /** The same fields without control characters. */
    public static Value.Mapping of(Value.Mapping mapping, Findings findings) {
        Map<String, Value.Field> fields = new LinkedHashMap<>();
        List<Value.Field> superseded = new ArrayList<>(mapping.superseded());
        for (Value.Field field : mapping.inOrder()) {
            String name = Invisible.removed(field.name());
            Value.Field former = fields.put(name, new Value.Field(name, of(field.value(), findings), field.position()));
            if (former != null) {
                superseded.add(former);
            }
        }
        return new Value.Mapping(fields, superseded, mapping.position());
    }

    /** The same value without control characters. */
    public static Value of(Value value, Findings findings) {
        if (value instanceof Value.Mapping mapping) {
            return of(mapping, findings);
        }
        if (value instanceof Value.Sequence sequence) {
            return new Value.Sequence(
                    sequence.items().stream().map(item -> of(item, findings)).toList(), sequence.position());
        }
        if (value instanceof Value.Scalar scalar && Invisible.indexIn(scalar.text()) >= 0) {
            char offender = scalar.text().charAt(Invisible.indexIn(scalar.text()));
            findings.add(
                    Code.DOUBTFUL_FIELD,
                    scalar.position(),
                    "this value has an invisible control character (" + Invisible.name(offender)
                            + "), which is left out",
                    "delete it");
            return Value.Scalar.of(Invisible.removed(scalar.text()), scalar.position());
        }
        return value;
    }
}
