package dev.backfile.desk.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts of JSON Schemas of draft 7, which every editor knows, as maps and lists. */
final class Schema {

    /** A text, a number or a yes or no: YAML takes what is written for any of these. */
    static final Map<String, Object> TEXT = Map.of("type", List.of("string", "number", "boolean"));

    private Schema() {}

    /** The beginning of a schema of a map. */
    static Map<String, Object> root(String title, String description) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "http://json-schema.org/draft-07/schema#");
        root.put("title", title);
        root.put("description", description);
        root.put("type", "object");
        return root;
    }

    /** A schema with a description. */
    static Map<String, Object> described(Map<String, Object> schema, String description) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", description);
        described.putAll(schema);
        return described;
    }

    /** One of several schemas. */
    static Map<String, Object> anyOf(Object... schemas) {
        return Map.of("anyOf", List.of(schemas));
    }

    /** A list. */
    static Map<String, Object> listOf(Map<String, Object> items) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", items);
        return list;
    }

    /** Words of which one is written. */
    static Map<String, Object> words(Collection<String> words) {
        return Map.of("enum", List.copyOf(words));
    }

    /** A map of some members and no others. */
    static Map<String, Object> map(Map<String, Object> members) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("type", "object");
        map.put("properties", members);
        map.put("additionalProperties", false);
        return map;
    }

    /** Nothing that may be there. */
    static Map<String, Object> nothing(String description) {
        return described(Map.of("not", Map.of()), description);
    }

    /** A schema as JSON. */
    static String json(Map<String, Object> schema) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            generator.useDefaultPrettyPrinter();
            write(schema, generator);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }

    private static void write(Object value, JsonGenerator generator) throws IOException {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> member : map.entrySet()) {
                generator.writeFieldName(String.valueOf(member.getKey()));
                write(member.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            for (Object item : list) {
                write(item, generator);
            }
            generator.writeEndArray();
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else {
            generator.writeString(String.valueOf(value));
        }
    }
}
