package dev.backfile.desk.check.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What is wrong with a value, in words.
 *
 * @param missing the name of the field that is not there; empty where a value is wrong
 * @param sentence what is wrong, as the end of a sentence that begins with the name of the field
 * @param hint the way out
 */
record SchemaFault(String missing, String sentence, String hint) {

    static SchemaFault of(Error error) {
        JsonNode wanted = error.getSchemaNode();
        String limit = text(wanted);
        String written = error.getInstanceNode() == null ? "" : text(error.getInstanceNode());
        return switch (error.getKeyword() == null ? "" : error.getKeyword()) {
            case "required" ->
                new SchemaFault(
                        String.valueOf(error.getProperty()), "is missing", "add a line " + error.getProperty() + ":");
            case "additionalProperties", "unevaluatedProperties" ->
                wrong(
                        "has the field '" + error.getProperty() + "', which the schema does not know",
                        "take it out, or name it in the schema");
            case "enum" ->
                wrong("is '" + written + "', which is none of the allowed values", "write " + choice(wanted));
            case "const" -> wrong("is '" + written + "'", "write " + limit);
            case "pattern" ->
                wrong("is '" + written + "', which does not match " + limit, "write it as the pattern says");
            case "type" -> wrong("is " + kind(error.getInstanceNode()), "write " + expected(wanted));
            case "minimum" -> wrong("is " + written, "write a number of at least " + limit);
            case "maximum" -> wrong("is " + written, "write a number of at most " + limit);
            case "exclusiveMinimum" -> wrong("is " + written, "write a number above " + limit);
            case "exclusiveMaximum" -> wrong("is " + written, "write a number below " + limit);
            case "multipleOf" -> wrong("is " + written, "write a multiple of " + limit);
            case "minLength" -> wrong("has " + length(error) + " characters", "write at least " + limit);
            case "maxLength" -> wrong("has " + length(error) + " characters", "write at most " + limit);
            case "minItems" -> wrong("has " + size(error) + " values", "write at least " + limit);
            case "maxItems" -> wrong("has " + size(error) + " values", "write at most " + limit);
            case "uniqueItems" -> wrong("has a value twice", "take one of them out");
            case "format" -> wrong("is '" + written + "', which is no " + limit, "write it as a " + limit);
            default -> wrong("is not as the schema wants it: " + error.getMessage(), "compare it with the schema");
        };
    }

    private static SchemaFault wrong(String sentence, String hint) {
        return new SchemaFault("", sentence, hint);
    }

    private static int length(Error error) {
        String text = text(error.getInstanceNode());
        return text.codePointCount(0, text.length());
    }

    private static int size(Error error) {
        return error.getInstanceNode().size();
    }

    private static String text(JsonNode node) {
        return node == null ? "" : node.isValueNode() ? node.asText() : node.toString();
    }

    private static String choice(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .limit(20)
                .map(SchemaFault::text)
                .collect(Collectors.joining(", "));
    }

    private static String expected(JsonNode types) {
        return types.isArray()
                ? StreamSupport.stream(types.spliterator(), false)
                        .map(type -> named(type.asText()))
                        .collect(Collectors.joining(" or "))
                : named(types.asText());
    }

    private static String kind(JsonNode value) {
        return value.isTextual()
                ? "a text"
                : named(value.isNumber() ? "number" : value.getNodeType().name().toLowerCase(Locale.ROOT));
    }

    private static String named(String type) {
        return switch (type) {
            case "string" -> "a text, in quotes if it looks like a number or a date";
            case "number" -> "a number";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            case "array" -> "a list, such as [one, two]";
            case "object" -> "fields within the field";
            default -> "nothing";
        };
    }
}
