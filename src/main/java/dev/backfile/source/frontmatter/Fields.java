package dev.backfile.source.frontmatter;

import dev.backfile.diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fields of a document or within one of its fields, looked up by name; what is not as it should be is reported. */
public final class Fields {

    private static final int LONGEST = 10_000;
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final Value.Mapping mapping;
    private final Findings findings;

    /** The fields of a map. */
    public Fields(Value.Mapping mapping, Findings findings) {
        this.mapping = mapping;
        this.findings = findings;
    }

    /** The map itself. */
    public Value.Mapping mapping() {
        return mapping;
    }

    /** A field that has a value. */
    public Optional<Value.Field> field(String name) {
        Value.Field field = mapping.fields().get(name);
        return field == null || isEmpty(field.value()) ? Optional.empty() : Optional.of(field);
    }

    /** The first of these fields that has a value; a warning where another one has, too. */
    public Optional<Value.Field> first(List<String> names) {
        Optional<Value.Field> first = Optional.empty();
        for (String name : names) {
            Optional<Value.Field> present = field(name);
            if (first.isEmpty()) {
                first = present;
            } else if (present.isPresent()) {
                doubt(present.get(), first.get());
            }
        }
        return first;
    }

    private void doubt(Value.Field other, Value.Field first) {
        findings.warn(
                Code.DOUBTFUL_FIELD,
                other.position(),
                "'" + other.name() + "' and '" + first.name() + "' mean the same; only '" + first.name() + "' counts",
                "put all into one of the two");
    }

    /** A field that is one text (or number, boolean or date, as written), not a list or a map. */
    public Optional<Value.Scalar> scalar(String name) {
        return field(name).flatMap(this::scalar);
    }

    /** The value of a field that is one text. */
    public Optional<Value.Scalar> scalar(Value.Field field) {
        if (!(field.value() instanceof Value.Scalar scalar)) {
            String shape = field.value() instanceof Value.Sequence ? "a list" : "a map";
            findings.add(
                    Code.BAD_FIELD,
                    field.value().position(),
                    "'" + field.name() + "' must be one text, and this is " + shape,
                    field.value() instanceof Value.Sequence
                            ? "write one value; if the brackets belong to the text, put it in quotes"
                            : "write one value; if the braces or the colon belong to the text, put it in quotes");
            return Optional.empty();
        }
        return bounded(field.name(), scalar);
    }

    /** A field that is one text, on one line. */
    public Optional<String> line(String name) {
        return scalar(name).map(scalar -> onOneLine(scalar.text()));
    }

    /** A field of one text or several. */
    public List<Value.Scalar> scalars(Value.Field field) {
        if (!(field.value() instanceof Value.Sequence sequence)) {
            return scalar(field).stream().toList();
        }
        List<Value.Scalar> scalars = new ArrayList<>();
        for (Value item : sequence.items()) {
            if (!isEmpty(item)) {
                scalar(new Value.Field(field.name(), item, item.position())).ifPresent(scalars::add);
            }
        }
        return scalars;
    }

    /** The fields within a field. */
    public Fields within(Value.Mapping inner) {
        return new Fields(inner, findings);
    }

    /** A text with each run of white space as one space. */
    public static String onOneLine(String text) {
        return WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
    }

    /** Whether a value is nothing or blank. */
    public static boolean isEmpty(Value value) {
        return value instanceof Value.Nothing
                || value instanceof Value.Scalar scalar && scalar.text().isBlank()
                || value instanceof Value.Sequence sequence && sequence.items().isEmpty()
                || value instanceof Value.Mapping mapping && mapping.fields().isEmpty();
    }

    /** The values for templates, under their names. */
    public Map<String, Object> plain() {
        return mapping.plain();
    }

    private Optional<Value.Scalar> bounded(String name, Value.Scalar scalar) {
        if (scalar.text().length() > LONGEST) {
            findings.add(
                    Code.BAD_FIELD,
                    scalar.position(),
                    "'" + name + "' has " + scalar.text().length() + " characters, and at most " + LONGEST
                            + " are read",
                    "shorten it; long text belongs below the front matter");
            return Optional.empty();
        }
        return Optional.of(scalar);
    }
}
