package dev.backfile.desk.schema;

import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The schema of the settings, as a map of keys and values: for editors that read a file of properties as such a map. */
public final class SettingsSchema {

    private static final Pattern NAME = Pattern.compile("<[^>]*>");
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");

    private SettingsSchema() {}

    /** The schema of these settings as JSON. */
    public static String of(List<SettingGroup> groups) {
        Map<String, Object> keys = new LinkedHashMap<>();
        Map<String, Object> patterns = new LinkedHashMap<>();
        for (SettingGroup group : groups) {
            for (Setting<?> setting : group.settings()) {
                if (setting.isPattern()) {
                    patterns.put(
                            "^"
                                    + NAME.matcher(setting.key().replace(".", "\\."))
                                            .replaceAll("[^.]+") + "$",
                            schema(setting));
                } else {
                    keys.put(setting.key(), schema(setting));
                }
            }
        }
        Map<String, Object> schema = Schema.root("Settings", "The settings of a Backfile site, in jbake.properties.");
        schema.put("properties", keys);
        schema.put("patternProperties", patterns);
        return Schema.json(schema);
    }

    private static Map<String, Object> schema(Setting<?> setting) {
        String help = LINK.matcher(setting.help()).replaceAll("$1").replace("`", "");
        Map<String, Object> schema =
                Schema.described(Schema.TEXT, help + " (" + setting.type().expected() + ")");
        if (!setting.backfile().isEmpty()) {
            schema.put("default", setting.backfile());
        }
        return schema;
    }
}
