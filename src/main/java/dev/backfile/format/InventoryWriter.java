package dev.backfile.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.backfile.Inventory.Document;
import dev.backfile.Inventory.Term;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes the documents or the terms of an inventory as a table, for spreadsheets as CSV (RFC 4180) and for programs as JSON
 * (RFC 8259). Stateless.
 */
public final class InventoryWriter {

    private static final String LINE_END = "\r\n";

    /** Makes a writer. */
    public InventoryWriter() {}

    /**
     * Documents as CSV, a line for each after one of the names of the columns; several terms of a taxonomy stand in one
     * field with {@code ; } between them. A field that a spreadsheet would calculate begins with an apostrophe.
     *
     * @param taxonomies the taxonomies that have a column
     */
    public String documentsAsCsv(List<Document> documents, List<String> taxonomies) {
        List<List<String>> rows = new ArrayList<>();
        List<String> names = new ArrayList<>(
                List.of("source", "type", "state", "headline", "date", "updated", "path", "lang", "words"));
        names.addAll(taxonomies);
        rows.add(names);
        for (Document document : documents) {
            List<String> row = new ArrayList<>(
                    members(document).values().stream().map(String::valueOf).toList());
            taxonomies.forEach(taxonomy ->
                    row.add(String.join("; ", document.terms().getOrDefault(taxonomy, List.of()))));
            rows.add(row);
        }
        return csv(rows);
    }

    /** Terms as CSV, a line for each after one of the names of the columns. */
    public String termsAsCsv(List<Term> terms) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("taxonomy", "name", "articles", "first", "last", "path", "profile"));
        terms.forEach(term ->
                rows.add(members(term).values().stream().map(String::valueOf).toList()));
        return csv(rows);
    }

    /** Documents as a JSON array of objects. */
    public String documentsAsJson(List<Document> documents) {
        return json(generator -> {
            for (Document document : documents) {
                generator.writeStartObject();
                write(generator, members(document));
                generator.writeObjectFieldStart("terms");
                for (Map.Entry<String, List<String>> terms : document.terms().entrySet()) {
                    generator.writeArrayFieldStart(terms.getKey());
                    for (String name : terms.getValue()) {
                        generator.writeString(name);
                    }
                    generator.writeEndArray();
                }
                generator.writeEndObject();
                generator.writeEndObject();
            }
        });
    }

    /** Terms as a JSON array of objects. */
    public String termsAsJson(List<Term> terms) {
        return json(generator -> {
            for (Term term : terms) {
                generator.writeStartObject();
                write(generator, members(term));
                generator.writeEndObject();
            }
        });
    }

    private static Map<String, Object> members(Document document) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("source", document.source());
        members.put("type", document.type());
        members.put("state", document.state().name().toLowerCase(Locale.ROOT));
        members.put("headline", document.headline());
        members.put("date", document.date());
        members.put("updated", document.updated());
        members.put("path", document.path());
        members.put("lang", document.lang());
        members.put("words", document.words());
        return members;
    }

    private static Map<String, Object> members(Term term) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("taxonomy", term.taxonomy());
        members.put("name", term.name());
        members.put("articles", term.articles());
        members.put("first", term.first());
        members.put("last", term.last());
        members.put("path", term.path());
        members.put("profile", term.profile());
        return members;
    }

    /** What writes the objects of an array. */
    private interface Objects {
        void write(JsonGenerator generator) throws IOException;
    }

    private static String json(Objects objects) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            generator.useDefaultPrettyPrinter();
            generator.writeStartArray();
            objects.write(generator);
            generator.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }

    private static void write(JsonGenerator generator, Map<String, Object> members) throws IOException {
        for (Map.Entry<String, Object> member : members.entrySet()) {
            if (member.getValue() instanceof Integer number) {
                generator.writeNumberField(member.getKey(), number);
            } else {
                generator.writeStringField(member.getKey(), String.valueOf(member.getValue()));
            }
        }
    }

    private static String csv(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(InventoryWriter::field).collect(Collectors.joining(",", "", LINE_END)))
                .collect(Collectors.joining());
    }

    /** A headline that begins as a formula must not become one. */
    private static String field(String value) {
        String plain = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quoted = plain.chars().anyMatch(character -> ",\"\r\n".indexOf(character) >= 0);
        return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
