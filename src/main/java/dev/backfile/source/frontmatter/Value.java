package dev.backfile.source.frontmatter;

import dev.backfile.diagnostic.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What a writer gave as the value of a field, and where it stands. */
public sealed interface Value {

    /** Where it begins. */
    Position position();

    /** The value without positions, immutable: text, a number, a boolean, a date, or a list or map of these. */
    Object plain();

    /**
     * One text, number, boolean or date.
     *
     * @param text as it was written, without quotes
     * @param plain what it means
     */
    record Scalar(String text, Object plain, Position position) implements Value {

        /** A text that means itself. */
        public static Scalar of(String text, Position position) {
            return new Scalar(text, text, position);
        }
    }

    /** Nothing: the name of a field without a value, or {@code null}. */
    record Nothing(Position position) implements Value {

        /** Empty text: in a list it keeps the others in their places. */
        @Override
        public Object plain() {
            return "";
        }
    }

    /** A list. */
    record Sequence(List<Value> items, Position position) implements Value {
        @Override
        public Object plain() {
            return items.stream().map(Value::plain).toList();
        }
    }

    /**
     * Fields within a field; also the whole of a front matter.
     *
     * @param superseded fields that stand before others of the same name, and so do not count
     */
    record Mapping(Map<String, Field> fields, List<Field> superseded, Position position) implements Value {

        /** A map of one field, which stands where its value does. */
        public static Mapping of(String name, Scalar value) {
            return new Mapping(Map.of(name, new Field(name, value, value.position())), value.position());
        }

        /** A map whose order is that of the file. */
        public Mapping {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            superseded = List.copyOf(superseded);
        }

        /** Fields of which none stands twice. */
        Mapping(Map<String, Field> fields, Position position) {
            this(fields, List.of(), position);
        }

        /** A map without the fields that have no value. */
        @Override
        public Map<String, Object> plain() {
            Map<String, Object> plain = new LinkedHashMap<>();
            for (Field field : fields.values()) {
                if (!(field.value() instanceof Nothing)) {
                    plain.put(field.name(), field.value().plain());
                }
            }
            return Collections.unmodifiableMap(plain);
        }

        /** The same without the fields of these names. */
        public Mapping without(Set<String> names) {
            return names.isEmpty() ? this : filtered(name -> !names.contains(name));
        }

        /** Of its fields those of these names. */
        public Mapping only(Set<String> names) {
            return names.isEmpty() ? new Mapping(Map.of(), position) : filtered(names::contains);
        }

        private Mapping filtered(Predicate<String> wanted) {
            Map<String, Field> kept = new LinkedHashMap<>(fields);
            kept.keySet().removeIf(wanted.negate());
            return new Mapping(
                    kept,
                    superseded.stream()
                            .filter(field -> wanted.test(field.name()))
                            .toList(),
                    position);
        }

        /** Its fields in the writer's order. */
        public List<Field> inOrder() {
            return new ArrayList<>(fields.values());
        }
    }

    /**
     * A name with its value.
     *
     * @param position where the name stands
     */
    record Field(String name, Value value, Position position) {}
}
