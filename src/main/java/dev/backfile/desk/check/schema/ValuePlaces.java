package dev.backfile.desk.check.schema;

import dev.backfile.diagnostic.Position;
import dev.backfile.source.frontmatter.Value;
import java.util.List;
import java.util.stream.Collectors;

/** Finds values within values. */
final class ValuePlaces {

    private ValuePlaces() {}

    /** Where the value stands to which names of fields and places in lists lead; as near as it can be found. */
    static Position of(Value value, List<Object> way) {
        Value found = value;
        for (Object step : way) {
            if (found instanceof Value.Mapping mapping && mapping.fields().containsKey(String.valueOf(step))) {
                Value.Field field = mapping.fields().get(String.valueOf(step));
                if (field.value() instanceof Value.Nothing) {
                    return field.position();
                }
                found = field.value();
            } else if (found instanceof Value.Sequence sequence
                    && step instanceof Integer index
                    && index < sequence.items().size()) {
                found = sequence.items().get(index);
            } else {
                break;
            }
        }
        return found.position();
    }

    /** The way in one name, such as {@code image.alt} or {@code tags[2]}. */
    static String name(List<Object> way) {
        return way.stream()
                .map(step -> step instanceof Integer index ? "[" + (index + 1) + "]" : "." + step)
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
