package dev.backfile.theme.value;

import dev.backfile.theme.value.TemplateMethod.Arguments;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A hash over a map from front matter or from a data file. */
public final class MapModel implements TemplateHashModelEx {

    private final Map<?, ?> map;
    private final ValueWrapper values;

    /** A map for templates, whose values are wrapped when they are asked for. */
    public MapModel(Map<?, ?> map, ValueWrapper values) {
        this.map = map;
        this.values = values;
    }

    @Override
    public @Nullable TemplateModel get(String key) {
        Object value = map.get(key);
        if (value != null || !values.methods()) {
            return values.wrap(value);
        }
        return switch (key) {
            case "get" -> TemplateMethod.of(arguments -> values.wrap(of(arguments)));
            case "getOrDefault" ->
                TemplateMethod.of(arguments -> has(arguments) ? values.wrap(of(arguments)) : arguments.value(1));
            case "containsKey" -> TemplateMethod.of(this::has);
            case "containsValue" -> TemplateMethod.of(arguments -> arguments.isAmong(map.values(), 0));
            case "size" -> TemplateMethod.of(arguments -> map.size());
            case "isEmpty" -> TemplateMethod.of(arguments -> map.isEmpty());
            case "keySet" -> TemplateMethod.of(arguments -> values.wrap(names()));
            case "values" -> TemplateMethod.of(arguments -> values.wrap(new ArrayList<>(map.values())));
            case "entrySet" ->
                TemplateMethod.of(arguments -> values.wrap(map.entrySet().stream()
                        .map(entry -> new EntryModel(entry, values))
                        .toList()));
            case "empty" -> TemplateMethod.flag(map.isEmpty());
            default -> null;
        };
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return VariablesModel.collection(names().stream().map(values::wrap).toList());
    }

    @Override
    public TemplateCollectionModel values() {
        return VariablesModel.collection(map.values().stream().map(values::wrap).toList());
    }

    private boolean has(Arguments arguments) throws TemplateModelException {
        return arguments.isAmong(map.keySet(), 0);
    }

    private @Nullable Object of(Arguments arguments) throws TemplateModelException {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (arguments.isSame(entry.getKey(), 0)) {
                return entry.getValue();
            }
        }
        return null;
    }

    private List<String> names() {
        return map.keySet().stream().map(String::valueOf).toList();
    }
}
