package dev.backfile.source;

import dev.backfile.source.frontmatter.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a profile in a file of data, as a document of its own would have them.
 *
 * @param fields the fields of front matter
 * @param text what it says of itself, for the text below them; empty where it says nothing
 * @param others what it has besides: fields that mean nothing here, for templates
 */
record ProfileFields(Value.Mapping fields, Optional<Value.Scalar> text, Map<String, Object> others) {

    private static final List<String> NAMES =
            List.of("title", "name", "display_name", "displayName", "full_name", "fullName");
    private static final List<String> TEXTS = List.of("bio", "biography", "about", "text");
    private static final Set<String> READ = Set.of(
            "title",
            "slug",
            "type",
            "status",
            "description",
            "standfirst",
            "image",
            "links",
            "family",
            "given",
            "sortName",
            "organization",
            "also",
            "aliases",
            "alias",
            "redirect_from",
            "permalink",
            "lang",
            "template",
            "draft",
            "published",
            "date",
            "updated",
            "expires",
            "translationOf",
            "canonical",
            "search",
            "number",
            "volume",
            "role",
            "orcid");

    /** Sorts what an entry says. */
    static ProfileFields of(ProfileEntry entry) {
        Map<String, Value.Field> given = entry.fields().fields();
        Map<String, Value.Field> fields = new LinkedHashMap<>();
        Map<String, Object> others = new LinkedHashMap<>();
        Optional<Value.Scalar> name = first(given, NAMES);
        Optional<Value.Scalar> text = first(given, TEXTS);
        given.forEach((key, field) -> {
            if (READ.contains(key)) {
                fields.put(key, field);
            } else if (!(field.value() instanceof Value.Nothing)) {
                others.put(key, field.value().plain());
            }
        });
        Value.Scalar title =
                name.orElseGet(() -> Value.Scalar.of(entry.key(), entry.fields().position()));
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
                new Value.Mapping(fields, List.of(), entry.fields().position()), text, others);
    }

    private static Optional<Value.Scalar> first(Map<String, Value.Field> given, List<String> names) {
        return names.stream()
                .map(given::get)
                .filter(field -> field != null
                        && field.value() instanceof Value.Scalar scalar
                        && !scalar.text().isBlank())
                .map(field -> (Value.Scalar) field.value())
                .findFirst();
    }
}
