package dev.backfile.theme.fault;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A template calls a method of Java's that is not there for it.
 *
 * @param value what it calls it on, as the template writes it
 * @param method the name of the method
 */
record RefusedCall(String value, String method) {

    private static final String CONDITION = "<#if x == y>";

    /** What FreeMarker has in the place of a method. */
    private static final Map<String, String> BUILT_INS = Map.ofEntries(
            Map.entry("contains", "?contains(…) for a text, ?seq_contains(…) for a list"),
            Map.entry("containsKey", "x[key]??"),
            Map.entry("startsWith", "?starts_with(…)"),
            Map.entry("endsWith", "?ends_with(…)"),
            Map.entry("indexOf", "?index_of(…) for a text, ?seq_index_of(…) for a list"),
            Map.entry("lastIndexOf", "?last_index_of(…)"),
            Map.entry("replace", "?replace(…, …)"),
            Map.entry("replaceAll", "?replace(…, …, 'r')"),
            Map.entry("replaceFirst", "?replace(…, …, 'rf')"),
            Map.entry("matches", "?matches(…)"),
            Map.entry("split", "?split(…), or ?split(…, 'r') for a regular expression"),
            Map.entry("substring", "x[from..<to]"),
            Map.entry("charAt", "x[index]"),
            Map.entry("length", "?length"),
            Map.entry("size", "?size"),
            Map.entry("isEmpty", "?has_content"),
            Map.entry("isBlank", "?trim?has_content"),
            Map.entry("trim", "?trim"),
            Map.entry("strip", "?trim"),
            Map.entry("toUpperCase", "?upper_case"),
            Map.entry("toLowerCase", "?lower_case"),
            Map.entry("equals", CONDITION),
            Map.entry("equalsIgnoreCase", "?lower_case on both sides of =="),
            Map.entry("compareTo", CONDITION),
            Map.entry("concat", "x + y"),
            Map.entry("repeat", "?left_pad(…)"),
            Map.entry("format", "?string(…)"),
            Map.entry("toString", "?string"),
            Map.entry("get", "x[key]"),
            Map.entry("getOrDefault", "x[key]!otherwise"),
            Map.entry("keySet", "?keys"),
            Map.entry("values", "?values"),
            Map.entry("entrySet", "<#list x as key, value>"),
            Map.entry("iterator", "<#list x as y>"),
            Map.entry("forEach", "<#list x as y>"),
            Map.entry("stream", "?filter(…), ?map(…) and ?join(…)"),
            Map.entry("subList", "x[from..<to]"),
            Map.entry("sort", "?sort or ?sort_by(…)"),
            Map.entry("reverse", "?reverse"),
            Map.entry("add", "x + [y]"),
            Map.entry("addAll", "x + y"),
            Map.entry("put", "x + {key: value}"),
            Map.entry("getTime", "?long"),
            Map.entry("intValue", "?int"),
            Map.entry("getClass", "?is_string, ?is_hash and the like"));

    /**
     * The call that FreeMarker blames.
     *
     * @param blamed the expression that it blames: that of the method, or what the method is called on
     * @param instructions the instructions that were running, as FreeMarker writes them
     */
    static Optional<RefusedCall> of(@Nullable String blamed, @Nullable String instructions) {
        if (blamed == null || instructions == null) {
            return Optional.empty();
        }
        int dot = blamed.lastIndexOf('.');
        if (dot > 0 && instructions.contains(blamed + "(")) {
            return Optional.of(new RefusedCall(blamed.substring(0, dot), blamed.substring(dot + 1)));
        }
        Matcher call = Pattern.compile(Pattern.quote(blamed) + "\\.(\\w+)\\(").matcher(instructions);
        return call.find() ? Optional.of(new RefusedCall(blamed, call.group(1))) : Optional.empty();
    }

    String message() {
        return "'" + PlainWords.shortened(value) + "' has no method '" + method + "' for templates";
    }

    String hint() {
        String instead = BUILT_INS.get(method);
        return instead == null ? "a template sees what the manual lists" : "FreeMarker has " + instead;
    }
}
