package dev.backfile.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A field of front matter of a plain type, declared once: how it is read and checked, what is suggested where it is
 * misspelled, and its variable for templates follow from the declaration. Its value stays among {@link Details#fields()} as its writer gave
 * it, so cards, the ledger and fingerprints have it without knowing it.
 *
 * @param <T> what it is read to
 * @param name its name, for writers and for templates
 * @param spellings other names that writers may give it; of several that are there the first counts
 * @param type how its value is read
 */
public record DeclaredField<T>(String name, List<String> spellings, Type<T> type) {

    /** Whether the text begins with a large letter, whatever the site says of its articles. */
    public static final DeclaredField<Boolean> DROP_CAP =
            new DeclaredField<>("dropcap", List.of("drop-cap"), Type.FLAG);

    /** Whether the search of the site finds the article. */
    public static final DeclaredField<Boolean> SEARCH = new DeclaredField<>("search", List.of(), Type.FLAG);

    /** Every declared field. */
    public static final List<DeclaredField<?>> ALL = List.of(DROP_CAP, SEARCH);

    /** Its name, and then its other spellings. */
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(spellings);
        return names;
    }

    /** Its value among the fields of a document; empty where it is not there, or is none of its type. */
    public Optional<T> in(Map<String, Object> fields) {
        return names().stream()
                .map(fields::get)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(type::read);
    }

    /**
     * How a value is read.
     *
     * @param <T> what it is read to
     * @param expected what a writer should write, as the end of a sentence
     * @param example a value that is right
     * @param reading reads a value; empty where it is none of the type
     */
    public record Type<T>(String expected, String example, Function<Object, Optional<T>> reading) {

        /** True or false. */
        public static final Type<Boolean> FLAG = new Type<>("true or false", "true", Type::flag);

        /** A text or a number, which is not empty. */
        public static final Type<String> TEXT = new Type<>("a text", "words", Type::text);

        /** A value as its writer gave it. */
        public Optional<T> read(Object value) {
            return reading.apply(value);
        }

        private static Optional<Boolean> flag(Object value) {
            String text = value.toString();
            return text.equals("true") || text.equals("false") ? Optional.of(text.equals("true")) : Optional.empty();
        }

        private static Optional<String> text(Object value) {
            boolean plain = value instanceof String || value instanceof Number;
            return plain ? Optional.of(value.toString().strip()).filter(text -> !text.isEmpty()) : Optional.empty();
        }
    }
}
