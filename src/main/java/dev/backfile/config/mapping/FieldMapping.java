package dev.backfile.config.mapping;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the fields and words of front matter that was written for another system mean here. Immutable.
 *
 * @param fields fields of Backfile's with those that stand for them
 * @param statuses words for a status with what each means, by the word in small letters
 * @param types words for a type with what each means, by the word in small letters
 */
public record FieldMapping(List<MappedField> fields, Map<String, String> statuses, Map<String, String> types)
        implements Fingerprinted {

    /** Every field and every word means itself. */
    public static final FieldMapping NONE = new FieldMapping(List.of(), Map.of(), Map.of());

    /** The fields and words must not change afterwards. */
    public FieldMapping {
        fields = List.copyOf(fields);
        statuses = Map.copyOf(statuses);
        types = Map.copyOf(types);
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
        Map<String, String> words = switch (field) {
            case "status" -> statuses;
            case "type" -> types;
            default -> Map.of();
        };
        return Optional.ofNullable(words.get(MappingSection.folded(word)));
    }

    @Override
    public void addTo(ByteWriter to) {
        to.addAll(fields);
        add(statuses, to);
        add(types, to);
    }

    private static void add(Map<String, String> words, ByteWriter to) {
        to.all(
                words.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList(),
                (writer, entry) -> writer.text(entry.getKey()).text(entry.getValue()));
    }
}
