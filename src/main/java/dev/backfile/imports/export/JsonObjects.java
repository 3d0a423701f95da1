package dev.backfile.imports.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Objects of a JSON text, one after the other, so that memory holds one at a time. Stateless. */
public final class JsonObjects {

    private static final int DEPTH = 200;
    private static final int LONGEST_TEXT = 64 << 20;

    /** Immutable: with a table of names it would share one between threads. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    /** What is done with an object. */
    public interface Visitor {

        /**
         * An object of an array.
         *
         * @param array the name of the array
         * @param line the line in which the object begins
         */
        void object(String array, Map<String, Object> object, int line) throws IOException;
    }

    private JsonObjects() {}

    /**
     * Visits the objects of all arrays, at whatever depth, that are wanted. What else there is, is passed over.
     *
     * @param wanted whether the objects of an array of a name are wanted; that of the whole text has the empty name
     * @throws IOException if the text cannot be read
     * @throws IllegalArgumentException if it is no JSON from some place on; the message tells it. What stands before was visited
     */
    public static void visit(String name, InputStream text, Predicate<String> wanted, Visitor visitor)
            throws IOException {
        try (JsonParser json = FACTORY.createParser(text)) {
            JsonToken token = json.nextToken();
            while (token != null) {
                if (token == JsonToken.START_ARRAY && wanted.test(named(json))) {
                    objects(json, named(json), visitor);
                }
                token = json.nextToken();
            }
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(
                    name + ":" + fault.getLocation().getLineNr() + ":"
                            + fault.getLocation().getColumnNr()
                            + ": the export is broken off or damaged here; what stands before it came over. Export it anew, or mend this place.",
                    fault);
        }
    }

    private static String named(JsonParser json) {
        String name = json.getParsingContext().getParent().getCurrentName();
        return name == null ? "" : name;
    }

    private static void objects(JsonParser json, String array, Visitor visitor) throws IOException {
        JsonToken token = json.nextToken();
        while (token != JsonToken.END_ARRAY) {
            int line = json.currentTokenLocation().getLineNr();
            if (value(json) instanceof Map<?, ?> object) {
                visitor.object(array, object(object), line);
            }
            token = json.nextToken();
        }
    }

    /**
     * Reads a text that is an object.
     *
     * @return the object; an empty one for what is none
     */
    public static Map<String, Object> of(String text) {
        try (JsonParser json = FACTORY.createParser(text)) {
            json.nextToken();
            return object(value(json));
        } catch (IOException none) {
            return Map.of();
        }
    }

    /** A value as an object; an empty one for what is none. */
    public static Map<String, Object> object(Object value) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> object.put(String.valueOf(name), each));
        }
        return object;
    }

    /** A value as a list; an empty one for what is none. */
    public static List<Object> list(Object value) {
        return value instanceof List<?> list ? new ArrayList<>(list) : List.of();
    }

    /** A field of an object as text; empty where there is none. */
    public static String text(Map<String, Object> object, String field) {
        Object value = object.getOrDefault(field, "");
        return value instanceof Map || value instanceof List ? "" : String.valueOf(value);
    }

    /** A value: {@code null} is the empty text, numbers and truths are texts. */
    private static Object value(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                object.put(name, value(json));
            }
            return object;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(json));
            }
            return list;
        }
        return token == null || token == JsonToken.VALUE_NULL ? "" : json.getText();
    }
}
