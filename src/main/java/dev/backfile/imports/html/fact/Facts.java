package dev.backfile.imports.html.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page says of itself for programs, each in the order of the page.
 *
 * @param values the values by what they tell; none is blank
 */
public record Facts(Map<Fact, List<String>> values) {

    private static final int LONGEST = 4_000;
    private static final int MOST = 60;

    /** Its lists do not change. */
    public Facts {
        Map<Fact, List<String>> copy = new EnumMap<>(Fact.class);
        values.forEach((fact, texts) -> copy.put(fact, List.copyOf(texts)));
        values = copy;
    }

    /** The first value; empty where the page has none. */
    public Optional<String> first(Fact fact) {
        return all(fact).stream().findFirst();
    }

    /** All values. */
    public List<String> all(Fact fact) {
        return values.getOrDefault(fact, List.of());
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** All that several sources say, those of the first before those of the second. */
    public static Facts of(List<Facts> several) {
        Gathering merged = new Gathering();
        several.forEach(facts ->
                facts.values().forEach((fact, values) -> values.forEach(value -> merged.add(fact, value))));
        return merged.facts();
    }

    /** Gathers facts. Confined to one thread. */
    static final class Gathering {
        private final Map<Fact, List<String>> values = new EnumMap<>(Fact.class);

        /** Adds a value, unless it is blank, endless or there already. */
        void add(Fact fact, String value) {
            String text = value.replaceAll("[\\s\\u00a0]+", " ").strip();
            List<String> texts = values.computeIfAbsent(fact, first -> new ArrayList<>());
            if (!text.isEmpty() && text.length() <= LONGEST && texts.size() < MOST && !texts.contains(text)) {
                texts.add(text);
            }
        }

        /** What was gathered. */
        Facts facts() {
            values.values().removeIf(List::isEmpty);
            return new Facts(values);
        }
    }
}
