package dev.backfile.theme.value;

import dev.backfile.config.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The settings as JBake's templates see them: dots as underscores, and nearly every value a text. */
public final class ConfigValues {

    private static final Set<String> BOOLEANS = Set.of("index.paginate", "db.clear.cache");

    private ConfigValues() {}

    /** The settings by the names that JBake's templates use. */
    public static Map<String, Object> of(Settings settings) {
        Map<String, Object> values = new LinkedHashMap<>();
        settings.properties().forEach((key, value) -> values.put(key.replace('.', '_'), shown(key, value)));
        return values;
    }

    private static Object shown(String key, Object value) {
        if (BOOLEANS.contains(key)) {
            return Boolean.parseBoolean(value.toString().strip());
        }
        return value instanceof List<?> list ? list : value.toString();
    }
}
