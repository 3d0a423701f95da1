package dev.backfile.theme.value;

import dev.backfile.notation.JsonEscape;
import java.util.List;
import java.util.Map;

/** JSON of plain values: maps with texts as keys, lists, texts, numbers and booleans. */
public final class PlainJson {

    private PlainJson() {}

    /** The JSON of a value. */
    public static String of(Object value) {
        StringBuilder json = new StringBuilder(512);
        write(value, json);
        return json.toString();
    }

    static void write(Object value, StringBuilder json) {
        if (value instanceof Map<?, ?> map) {
            String before = "{";
            for (Map.Entry<?, ?> member : map.entrySet()) {
                json.append(before);
                JsonEscape.appendForScript(json, member.getKey().toString());
                json.append(':');
                write(member.getValue(), json);
                before = ",";
            }
            json.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            String before = "[";
            for (Object member : list) {
                json.append(before);
                write(member, json);
                before = ",";
            }
            json.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            JsonEscape.appendForScript(json, value.toString());
        }
    }
}
