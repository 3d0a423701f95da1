package dev.backfile.source.field;

import dev.backfile.archive.TermReference;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Family;
import dev.backfile.diagnostic.Position;
import dev.backfile.source.frontmatter.Document;
import dev.backfile.source.frontmatter.Fields;
import dev.backfile.source.frontmatter.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a document in each taxonomy: a name, several in a list, names between commas where the taxonomy splits
 * them, words where it splits at spaces, or maps of {@code name} and {@code part}. A name that stands twice counts once.
 */
public final class TermReader {

    private static final int LONGEST_NAME = 200;
    private static final String MAP = "taxonomies";
    private static final Family NESTED =
            new Family("documents have lists within lists of terms; all of their entries count", 2);
    private static final List<String> NAME_FIELDS = List.of("name", "title", "slug");

    private TermReader() {}

    /** All terms by the name of their taxonomy; taxonomies without a term are absent. */
    public static Map<String, List<TermReference>> read(Document document) {
        Map<String, List<TermReference>> terms = new LinkedHashMap<>();
        for (TaxonomySettings taxonomy : document.settings().taxonomies()) {
            field(document, taxonomy).ifPresent(field -> {
                List<TermReference> read = new Names(document, taxonomy, field.name()).read(field.value());
                if (!read.isEmpty()) {
                    terms.put(taxonomy.name(), read);
                }
            });
        }
        return terms;
    }

    /** The field that has the terms of a taxonomy: one of the document, else one of its map of taxonomies, as Zola has it. */
    private static Optional<Value.Field> field(Document document, TaxonomySettings taxonomy) {
        Optional<Value.Field> own = document.fields().first(taxonomy.fields());
        if (own.isPresent() || document.settings().habits().sources().leavesFieldsToTemplates()) {
            return own;
        }
        return document.fields()
                .field(MAP)
                .map(Value.Field::value)
                .filter(value -> value instanceof Value.Mapping)
                .flatMap(map -> document.fields().within((Value.Mapping) map).first(taxonomy.fields()));
    }

    /** The names in one field. */
    private static final class Names {

        private final Document document;
        private final TaxonomySettings taxonomy;
        private final String field;
        private final List<TermReference> references = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        Names(Document document, TaxonomySettings taxonomy, String field) {
            this.document = document;
            this.taxonomy = taxonomy;
            this.field = field;
        }

        /** The terms that a value names, without a document around it. */
        public List<TermReference> read(Value value) {
            if (value instanceof Value.Sequence sequence) {
                sequence.items().forEach(this::item);
            } else if (value instanceof Value.Scalar scalar && isOfWords(scalar)) {
                split(scalar, "\\s");
            } else if (value instanceof Value.Scalar scalar && taxonomy.splitAtCommas()) {
                split(scalar, ",");
            } else {
                item(value);
            }
            return List.copyOf(references);
        }

        /** Whether each word of a text is a name, as in Jekyll's fields that have a plural for their name. */
        private boolean isOfWords(Value.Scalar scalar) {
            return taxonomy.splitAtSpaces()
                    && !field.equals(taxonomy.singular())
                    && !scalar.text().isBlank()
                    && scalar.text().indexOf(',') < 0;
        }

        private void split(Value.Scalar scalar, String separator) {
            int column = scalar.position().column();
            for (String name : scalar.text().split(separator)) {
                int indent = name.length() - name.stripLeading().length();
                if (!name.isBlank() || separator.equals(",")) {
                    add(name, null, new Position(scalar.position().line(), column + indent));
                }
                column += name.length() + 1;
            }
        }

        private void item(Value value) {
            if (value instanceof Value.Scalar scalar) {
                add(scalar.text(), null, scalar.position());
            } else if (value instanceof Value.Nothing) {
                document.findings()
                        .add(
                                Code.DOUBTFUL_FIELD,
                                value.position(),
                                "an entry of '" + field + "' is empty",
                                "remove it, or write a name");
            } else if (value instanceof Value.Mapping mapping) {
                map(document.fields().within(mapping), mapping.position());
            } else if (value instanceof Value.Sequence inner) {
                document.findings()
                        .warn(
                                Code.DOUBTFUL_FIELD,
                                value.position(),
                                "an entry of '" + field
                                        + "' is a list within the list: its entries count by themselves",
                                "write one name for each entry; if the brackets belong to the name, put it in quotes",
                                NESTED);
                inner.items().forEach(this::item);
            }
        }

        private void map(Fields map, Position position) {
            Optional<Value.Field> name = NAME_FIELDS.stream()
                    .map(map::field)
                    .flatMap(Optional::stream)
                    .findFirst();
            if (name.isEmpty()) {
                document.findings()
                        .add(
                                Code.BAD_FIELD,
                                position,
                                "a map in '" + field + "' needs a 'name'",
                                "write it so: {name: The River}; if the colon belongs to the name, put it in quotes");
                return;
            }
            map.scalar(name.get()).ifPresent(scalar -> add(scalar.text(), part(map), scalar.position()));
        }

        private @Nullable Integer part(Fields map) {
            Optional<Value.Scalar> part = map.scalar("part");
            if (part.isPresent() && !part.get().text().strip().matches("-?\\d{1,9}")) {
                document.findings()
                        .add(
                                Code.BAD_FIELD,
                                part.get().position(),
                                "'" + part.get().text() + "' is not the number of a part",
                                "write a whole number, such as part: 2");
                return null;
            }
            return part.map(scalar -> Integer.valueOf(scalar.text().strip())).orElse(null);
        }

        private void add(String written, @Nullable Integer part, Position position) {
            String name = NameCleaning.of(Fields.onOneLine(written), taxonomy, position, document);
            if (name.isEmpty()) {
                return;
            }
            if (name.length() > LONGEST_NAME) {
                document.findings()
                        .add(
                                Code.BAD_FIELD,
                                position,
                                "this name in '" + field + "' has " + name.length() + " characters, and at most "
                                        + LONGEST_NAME + " are read",
                                taxonomy.splitAtCommas()
                                        ? "put commas between names"
                                        : "write several names as a list");
            } else if (seen.add(name)) {
                references.add(new TermReference(name, part, position));
            } else {
                document.findings()
                        .add(
                                Code.DOUBTFUL_FIELD,
                                position,
                                "'" + name + "' stands twice in '" + field + "'; it counts once",
                                "remove one of the two");
            }
        }
    }
}
