package dev.backfile.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The types of schema.org that pages may use, each with its properties; they are listed in {@code standards/}. */
final class SchemaTerms {

    private static final Map<String, Type> TYPES = read();

    private SchemaTerms() {}

    private record Type(String parent, Set<String> properties) {}

    /** Whether there is such a type. */
    static boolean has(String type) {
        return TYPES.containsKey(type);
    }

    /** Whether a type, or one that it is a kind of, has a property. */
    static boolean has(String type, String property) {
        Type known = TYPES.get(type);
        return known != null && (known.properties().contains(property) || has(known.parent(), property));
    }

    private static Map<String, Type> read() {
        Map<String, Type> types = new HashMap<>();
        for (String line : lines()) {
            if (!line.startsWith("#")) {
                String[] columns = line.split("\\s*\\|\\s*", -1);
                types.put(
                        columns[0],
                        new Type(columns[1], Set.of(columns[2].strip().split(" "))));
            }
        }
        return types;
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SchemaTerms.class.getResourceAsStream("/standards/schema-org.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
