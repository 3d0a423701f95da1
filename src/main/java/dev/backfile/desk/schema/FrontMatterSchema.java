package dev.backfile.desk.schema;

import dev.backfile.archive.DeclaredField;
import dev.backfile.config.Settings;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.source.field.ImageReader;
import dev.backfile.source.field.StatusReader;
import dev.backfile.source.field.TypeReader;
import dev.backfile.source.frontmatter.FieldNames;
import dev.backfile.source.frontmatter.KnownField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The schema of the front matter of one site: its types and taxonomies are in it. Fields of the site's own are allowed, as
 * they are in a bake; those that are one slip of the keyboard from a known one are not.
 */
public final class FrontMatterSchema {

    private static final Map<String, Object> FLAG_OR_DATE = Schema.TEXT;

    private FrontMatterSchema() {}

    /** The schema as JSON. */
    public static String of(Settings settings) {
        Map<String, Object> fields = new LinkedHashMap<>();
        KnownField.ALL.forEach(field ->
                fields.put(field.name(), Schema.described(shape(field.shape(), settings), field.help())));
        settings.taxonomies()
                .forEach(taxonomy -> taxonomy.fields()
                        .forEach(name -> fields.put(name, Schema.described(terms(taxonomy), help(taxonomy, name)))));
        for (DeclaredField<?> declared : DeclaredField.ALL) {
            declared.names()
                    .forEach(name -> fields.put(
                            name,
                            Schema.described(
                                    type(declared.type()), declared.type().expected())));
        }
        fields.put("draft", Schema.described(FLAG_OR_DATE, "true holds the article back, whatever its status"));
        fields.put("published", Schema.described(FLAG_OR_DATE, "false holds the article back; a date does until then"));
        fields.put(
                "expires",
                Schema.described(Schema.TEXT, "the day or the moment from which on the article is withdrawn"));
        settings.reading()
                .mapping()
                .fields()
                .forEach(mapped -> mapped.sources()
                        .forEach(source -> fields.putIfAbsent(
                                source, Schema.described(Map.of(), "stands for '" + mapped.name() + "'"))));
        Map<String, Object> known = new TreeMap<>(fields);
        FieldNames.elsewhere()
                .forEach((name, meant) -> fields.putIfAbsent(
                        name,
                        Schema.nothing(
                                "'" + name + "' is not read: write it as '" + String.join("' or '", meant) + "'")));
        Map<String, Object> schema = Schema.root("Front matter", "The fields above an article of this Backfile site.");
        schema.put("properties", fields);
        schema.put("patternProperties", slips(known));
        return Schema.json(schema);
    }

    private static Map<String, Object> shape(KnownField.Shape shape, Settings settings) {
        return switch (shape) {
            case TEXT, DATE -> nullable(Schema.TEXT);
            case TEXTS -> nullable(Schema.anyOf(Schema.TEXT, Schema.listOf(Schema.TEXT)));
            case STATUS -> Schema.words(StatusReader.WORDS);
            case TYPE -> Schema.words(types(settings));
            case IMAGE -> nullable(Schema.anyOf(Schema.TEXT, image()));
            case CORRECTIONS ->
                Schema.anyOf(Schema.listOf(Map.of("type", "object")), Map.of("type", "object"), Map.of("type", "null"));
        };
    }

    private static List<String> types(Settings settings) {
        Set<String> types = new TreeSet<>(TypeReader.known(settings));
        types.add("article");
        return List.copyOf(types);
    }

    private static Map<String, Object> image() {
        Map<String, Object> parts = new LinkedHashMap<>();
        ImageReader.PARTS.forEach(part -> parts.put(part, nullable(Schema.TEXT)));
        return Schema.map(parts);
    }

    private static Map<String, Object> terms(TaxonomySettings taxonomy) {
        Map<String, Object> parts = new LinkedHashMap<>();
        List.of("name", "title", "slug").forEach(name -> parts.put(name, Schema.TEXT));
        parts.put(
                "part", Schema.anyOf(Map.of("type", "integer"), Map.of("type", "string", "pattern", "^-?[0-9]{1,9}$")));
        Map<String, Object> one = Schema.anyOf(Schema.TEXT, Schema.map(parts));
        return nullable(Schema.anyOf(one, Schema.listOf(one)));
    }

    private static String help(TaxonomySettings taxonomy, String field) {
        boolean ofWords = taxonomy.splitAtSpaces() && !field.equals(taxonomy.singular());
        String names = ofWords
                ? "a list of names, or names of one word with spaces between them"
                : taxonomy.splitAtCommas() ? "a list of names, or names with commas between them" : "a name, or a list";
        return taxonomy.fields().get(0).equals(field)
                ? taxonomy.name() + ": " + names
                : "another word for " + taxonomy.fields().get(0) + ": " + names;
    }

    private static Map<String, Object> type(DeclaredField.Type<?> type) {
        return type.example().equals("true") ? Map.of("type", "boolean") : Schema.TEXT;
    }

    private static Map<String, Object> nullable(Map<String, Object> schema) {
        return Schema.anyOf(schema, Map.of("type", "null"));
    }

    private static Map<String, Object> slips(Map<String, Object> known) {
        Map<String, Object> slips = new LinkedHashMap<>();
        String none = "^(?!(?:" + String.join("|", known.keySet()) + ")$)";
        known.keySet().stream()
                .filter(name -> name.length() > 2)
                .forEach(name -> slips.put(
                        none + "(?:" + Slips.of(name) + ")$",
                        Schema.nothing("no field is called so; did you mean '" + name + "'?")));
        return slips;
    }
}
