package dev.backfile.imports.survey;

import dev.backfile.source.frontmatter.Fields;
import dev.backfile.source.frontmatter.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts the fields of documents, one document after the other. */
final class FieldTallies {

    private static final int MOST_FIELDS = 2_000;
    private static final int DEPTH = 2;
    private static final int SAMPLES = 3;
    private static final int SAMPLE_LENGTH = 48;

    private final Map<String, Field> fields = new LinkedHashMap<>();

    /** What is known of one field. */
    static final class Field {
        private final Map<Shape, Integer> shapes = new EnumMap<>(Shape.class);
        private final Set<String> samples = new LinkedHashSet<>();
        private final Tally words = new Tally();
        private final Tally dates = new Tally();
        private int documents;
        private int spaced;

        /** How many documents have it. */
        int documents() {
            return documents;
        }

        /** How many documents have a value of this sort. */
        int shaped(Shape shape) {
            return shapes.getOrDefault(shape, 0);
        }

        /** How many documents have a value that is not nothing. */
        int filled() {
            return documents - shaped(Shape.EMPTY);
        }

        /** How many documents have a text of several words without a comma. */
        int spaced() {
            return spaced;
        }

        /** The words that it has as values, or items of them. */
        Tally words() {
            return words;
        }

        /** The forms of the dates that it has as values. */
        Tally dates() {
            return dates;
        }
    }

    /** Counts the fields of one document. */
    void add(Value.Mapping document) {
        add("", document, 0);
    }

    /** What is known of a field of this name; empty where no document has it. */
    Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** Whether a document has a field of this name, with a value. */
    boolean has(String name) {
        return field(name).filter(field -> field.filled() > 0).isPresent();
    }

    /** Every name, in the order in which it was met. */
    Set<String> names() {
        return fields.keySet();
    }

    /** The fields, the most frequent first. */
    List<SurveyedField> surveyed(FieldUses uses) {
        List<SurveyedField> all = new ArrayList<>();
        fields.forEach((name, field) -> all.add(new SurveyedField(
                name, field.documents, Map.copyOf(field.shapes), List.copyOf(field.samples), uses.of(name))));
        all.sort(java.util.Comparator.comparing(SurveyedField::documents)
                .reversed()
                .thenComparing(SurveyedField::name));
        return List.copyOf(all);
    }

    private void add(String prefix, Value.Mapping mapping, int depth) {
        for (Value.Field each : mapping.inOrder()) {
            String name = prefix + each.name();
            if (!fields.containsKey(name) && fields.size() >= MOST_FIELDS) {
                continue;
            }
            Field field = fields.computeIfAbsent(name, first -> new Field());
            field.documents++;
            Shape shape = Shape.of(each.value());
            field.shapes.merge(shape, 1, Integer::sum);
            sample(field, each.value());
            if (each.value() instanceof Value.Mapping inner && depth < DEPTH) {
                add(name + ".", inner, depth + 1);
            }
        }
    }

    private static void sample(Field field, Value value) {
        if (Fields.isEmpty(value) || value instanceof Value.Mapping) {
            return;
        }
        if (value instanceof Value.Sequence sequence) {
            sequence.items().forEach(item -> {
                if (item instanceof Value.Scalar scalar) {
                    word(field, scalar);
                }
            });
        } else if (value instanceof Value.Scalar scalar) {
            word(field, scalar);
            if (scalar.text().indexOf(',') < 0 && scalar.text().strip().matches("\\S+\\s[\\S\\s]*")) {
                field.spaced++;
            }
            DateForm.of(scalar.text()).ifPresent(form -> field.dates.add(form.pattern(), scalar.text()));
        }
        if (field.samples.size() < SAMPLES) {
            String text = value instanceof Value.Scalar scalar ? scalar.text() : String.valueOf(value.plain());
            field.samples.add(shortened(text));
        }
    }

    private static void word(Field field, Value.Scalar scalar) {
        if (scalar.text().length() <= SAMPLE_LENGTH) {
            field.words.add(scalar.text().strip(), scalar.text());
        }
    }

    /** A text on one line, and no longer than a cell of a table. */
    static String shortened(String text) {
        String line = Fields.onOneLine(text.length() > 1_000 ? text.substring(0, 1_000) : text);
        return line.codePointCount(0, line.length()) <= SAMPLE_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SAMPLE_LENGTH - 1)) + "…";
    }
}
