package dev.backfile.source;

import dev.backfile.source.frontmatter.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a profile in a file of data, as a document of its own would have them.
 *
 * @param fields the fields of front matter
 * @param text what it says of itself, for the text below them; empty where it says nothing
 * @param others the fields that were read for these, and the homepage, for templates
 */
record ProfileFields(Value.Mapping fields, Optional<Value.Scalar> text, Map<String, Object> others) {

    private static final List<String> NAMES =
            List.of("title", "name", "display_name", "displayName", "full_name", "fullName");
    private static final List<String> TEXTS = List.of("bio", "biography", "about", "text");
    /** What such files call the page that an author has elsewhere; of a document it would be its own URL. */
    private static final String HOMEPAGE = "url";

    /** Sorts what an entry says. */
    static ProfileFields of(ProfileEntry entry) {
        Map<String, Value.Field> given = entry.fields().fields();
        Map<String, Value.Field> fields = new LinkedHashMap<>();
        Map<String, Object> others = new LinkedHashMap<>();
        Optional<Value.Field> name = first(given, NAMES);
        Optional<Value.Field> text = first(given, TEXTS);
        given.forEach((key, field) -> {
            boolean told = name.filter(field::equals).isPresent()
                    || text.filter(field::equals).isPresent()
                    || key.equals(HOMEPAGE);
            if (!told) {
                fields.put(key, field);
            } else if (!(field.value() instanceof Value.Nothing)) {
                others.put(key, field.value().plain());
            }
        });
        Value.Scalar title = name.map(ProfileFields::scalar)
                .orElseGet(() -> Value.Scalar.of(entry.key(), entry.fields().position()));
        fields.put("title", new Value.Field("title", title, title.position()));
        List<Value> also = new ArrayList<>(List.of(Value.Scalar.of(entry.key(), title.position())));
        Optional.ofNullable(fields.get("also")).map(Value.Field::value).ifPresent(value -> {
            if (value instanceof Value.Sequence list) {
                also.addAll(list.items());
            } else if (!(value instanceof Value.Nothing)) {
                also.add(value);
            }
        });
        fields.put("also", new Value.Field("also", new Value.Sequence(also, title.position()), title.position()));
        return new ProfileFields(
                new Value.Mapping(fields, List.of(), entry.fields().position()),
                text.map(ProfileFields::scalar),
                others);
    }

    private static Optional<Value.Field> first(Map<String, Value.Field> given, List<String> names) {
        return names.stream()
                .map(given::get)
                .filter(field -> field != null
                        && field.value() instanceof Value.Scalar scalar
                        && !scalar.text().isBlank())
                .findFirst();
    }

    private static Value.Scalar scalar(Value.Field field) {
        return (Value.Scalar) field.value();
    }
}
