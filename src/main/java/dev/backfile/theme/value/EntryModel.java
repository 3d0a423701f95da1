package dev.backfile.theme.value;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A key of a map with its value, as {@code map.entrySet()} gives them.
 *
 * @param entry the two
 * @param values wraps them
 */
record EntryModel(Map.Entry<?, ?> entry, ValueWrapper values) implements TemplateHashModel {

    @Override
    public @Nullable TemplateModel get(String name) {
        return switch (name) {
            case "key" -> values.wrap(entry.getKey());
            case "value" -> values.wrap(entry.getValue());
            case "getKey" -> TemplateMethod.of(arguments -> values.wrap(entry.getKey()));
            case "getValue" -> TemplateMethod.of(arguments -> values.wrap(entry.getValue()));
            default -> null;
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
