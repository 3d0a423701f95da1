package dev.backfile.theme;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The data files as JBake shows them: maps with some facts about their files; a list at the top is under {@code data}. */
final class DataFiles {

    private DataFiles() {}

    static Map<String, Map<Object, Object>> of(ThemeInput input) {
        String folder = input.settings().folders().data();
        Map<String, Map<Object, Object>> files = new HashMap<>();
        input.data().forEach((name, content) -> {
            Map<Object, Object> file = new LinkedHashMap<>();
            if (content instanceof Map<?, ?> map) {
                file.putAll(map);
            } else {
                file.put("data", content);
            }
            file.put("type", "data");
            file.put("file", "./" + folder + "/" + name);
            file.put("sourceuri", name);
            file.put("rendered", true);
            files.put(name, file);
        });
        return Map.copyOf(files);
    }
}
