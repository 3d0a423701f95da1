package dev.backfile.config;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows a component of the settings as text: {@code site.host}, {@code tags.path}, {@code types}. */
final class Components {

    private Components() {}

    static String show(Settings settings, String path) {
        Object value = settings;
        for (String name : path.split("\\.")) {
            value = step(settings, value, name);
        }
        return text(value);
    }

    private static Object step(Settings settings, Object value, String name) {
        if (value instanceof Map<?, ?> map) {
            return String.valueOf(map.get(name.replace('/', '.')));
        }
        return Arrays.stream(value.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> read(component, value))
                .orElseGet(() -> settings.taxonomy(name).orElseThrow());
    }

    private static Object read(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Components::text).orElse("none");
        }
        if (value instanceof Map<?, ?> map) {
            return map.keySet().stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream().map(Components::text).collect(Collectors.joining(" "));
        }
        if (value instanceof TaxonomySettings taxonomy) {
            return taxonomy.name();
        }
        return String.valueOf(value);
    }
}
