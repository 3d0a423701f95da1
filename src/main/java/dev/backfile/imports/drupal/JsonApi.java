package dev.backfile.imports.drupal;

import dev.backfile.imports.export.JsonObjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Resources of JSON:API as nodes: what one names is found among those that came with it. Confined to one thread. */
final class JsonApi {

    private static final Set<String> NO_VALUES = Set.of("links", "meta", "self");

    private final Map<String, Map<String, Object>> others = new HashMap<>();

    /** Notes a resource that others may name. Of these the name, the words and the address are kept, and no more. */
    void note(Map<String, Object> resource) {
        String type = JsonObjects.text(resource, "type");
        if (!resource.containsKey("attributes") || type.startsWith("node--") || type.startsWith("comment--")) {
            return;
        }
        Map<String, Object> attributes = JsonObjects.object(resource.getOrDefault("attributes", ""));
        Map<String, Object> kept = new HashMap<>();
        kept.put("type", type);
        for (String field : List.of("display_name", "name", "status")) {
            kept.put(field, JsonObjects.text(attributes, field));
        }
        kept.put("url", JsonObjects.text(JsonObjects.object(attributes.getOrDefault("uri", "")), "url"));
        kept.put("relationships", resource.getOrDefault("relationships", ""));
        others.put(type + "/" + JsonObjects.text(resource, "id"), kept);
    }

    /** A node with the names of what it names. */
    Node node(Map<String, Object> resource, String place) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("type", List.of(JsonObjects.text(resource, "type").replaceFirst(".*--", "")));
        JsonObjects.object(resource.getOrDefault("attributes", ""))
                .forEach((name, value) -> attribute(name, value, values));
        JsonObjects.object(resource.getOrDefault("relationships", ""))
                .forEach((name, value) -> relationship(name, JsonObjects.object(value), values));
        return new Node(values, place);
    }

    private static void attribute(String name, Object value, Map<String, List<String>> values) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> parts = JsonObjects.object(map);
            String text = JsonObjects.text(parts, "processed");
            add(values, name, text.isBlank() ? JsonObjects.text(parts, "value") : text);
            parts.forEach((part, each) -> add(values, name + "_" + part, each instanceof String said ? said : ""));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> attribute(name, each, values));
        } else {
            add(values, name, String.valueOf(value));
        }
    }

    private void relationship(String name, Map<String, Object> relationship, Map<String, List<String>> values) {
        Object data = relationship.getOrDefault("data", "");
        List<Object> all = data instanceof Map ? List.of(data) : JsonObjects.list(data);
        for (Object each : all) {
            Map<String, Object> named = JsonObjects.object(each);
            String type = JsonObjects.text(named, "type");
            Map<String, Object> other = others.getOrDefault(type + "/" + JsonObjects.text(named, "id"), Map.of());
            Map<String, Object> words = JsonObjects.object(named.getOrDefault("meta", ""));
            String address = JsonObjects.text(other, "url");
            if (type.startsWith("media--")) {
                address = file(other);
            }
            add(values, name, !address.isBlank() ? address : either(other));
            add(values, name + "_alt", JsonObjects.text(words, "alt"));
        }
    }

    /** The address of the file that a medium shows. */
    private String file(Map<String, Object> medium) {
        for (Map.Entry<String, Object> field :
                JsonObjects.object(medium.getOrDefault("relationships", "")).entrySet()) {
            Map<String, Object> data =
                    JsonObjects.object(JsonObjects.object(field.getValue()).getOrDefault("data", ""));
            Map<String, Object> file =
                    others.getOrDefault(JsonObjects.text(data, "type") + "/" + JsonObjects.text(data, "id"), Map.of());
            if (!field.getKey().equals("thumbnail")
                    && !JsonObjects.text(file, "url").isBlank()) {
                return JsonObjects.text(file, "url");
            }
        }
        return "";
    }

    private static String either(Map<String, Object> other) {
        String shown = JsonObjects.text(other, "display_name");
        return shown.isBlank() ? JsonObjects.text(other, "name") : shown;
    }

    private static void add(Map<String, List<String>> values, String name, String value) {
        if (!value.isBlank() && !NO_VALUES.contains(name)) {
            values.computeIfAbsent(Node.name(name), first -> new ArrayList<>()).add(value);
        }
    }
}
