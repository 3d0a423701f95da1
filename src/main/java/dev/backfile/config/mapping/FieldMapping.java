package dev.backfile.config.mapping;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the fields and words of front matter that was written for another system mean here. Immutable.
 *
 * @param fields fields of Backfile's with those that stand for them
 * @param statuses words for a status
 * @param types words for a type
 */
public record FieldMapping(List<MappedField> fields, List<MappedWord> statuses, List<MappedWord> types)
        implements Fingerprinted {

    /** Every field and every word means itself. */
    public static final FieldMapping NONE = new FieldMapping(List.of(), List.of(), List.of());

    /** The fields of Backfile's that say of a document whether it is public, and that others may stand for. */
    public static final Set<String> GATES = Set.of("status", "draft", "published", "expires");

    /** The lists must not change afterwards. */
    public FieldMapping {
        fields = List.copyOf(fields);
        statuses = List.copyOf(statuses);
        types = List.copyOf(types);
    }

    /** Whether nothing is mapped. */
    public boolean isNone() {
        return fields.isEmpty() && statuses.isEmpty() && types.isEmpty();
    }

    /**
     * What a word in a field means; empty where it means itself.
     *
     * @param field the name of one of Backfile's fields
     */
    public Optional<String> meaning(String field, String word) {
        List<MappedWord> words = switch (field) {
            case "status" -> statuses;
            case "type" -> types;
            default -> List.of();
        };
        String folded = folded(word);
        return words.stream()
                .filter(mapped -> mapped.word().equals(folded))
                .map(MappedWord::meaning)
                .findFirst();
    }

    /** Whether a field, by its name or the names on the way to it, stands for one of Backfile's. */
    public boolean isSource(String path) {
        return fields.stream().anyMatch(field -> field.sources().contains(path));
    }

    /** Whether a field stands for one of the {@link #GATES}, and so says nothing else of whether its document is public. */
    public boolean isSourceOfGate(String path) {
        return fields.stream()
                .anyMatch(
                        field -> GATES.contains(field.name()) && field.sources().contains(path));
    }

    /** Whether a field stands for the date. */
    public boolean isSourceOfDate(String path) {
        return fields.stream()
                .anyMatch(
                        field -> field.name().equals("date") && field.sources().contains(path));
    }

    @Override
    public void addTo(ByteWriter to) {
        to.addAll(fields).addAll(statuses).addAll(types);
    }

    static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
