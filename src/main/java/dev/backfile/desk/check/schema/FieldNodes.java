package dev.backfile.desk.check.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backfile.archive.ArticleDate;
import java.util.List;
import java.util.Map;

/** Makes JSON of the values of front matter, as schemas see them: a date is a text as ISO 8601 writes it. */
final class FieldNodes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FieldNodes() {}

    static JsonNode of(Object value) {
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = NODES.objectNode();
            map.forEach((name, member) -> object.set(String.valueOf(name), of(member)));
            return object;
        }
        if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode();
            list.forEach(item -> array.add(of(item)));
            return array;
        }
        if (value instanceof ArticleDate date) {
            return NODES.textNode(
                    date.hasTime() ? date.offset().toString() : date.day().toString());
        }
        if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        if (value instanceof Long || value instanceof Integer) {
            return NODES.numberNode(((Number) value).longValue());
        }
        if (value instanceof Number number) {
            return NODES.numberNode(number.doubleValue());
        }
        return NODES.textNode(String.valueOf(value));
    }
}
