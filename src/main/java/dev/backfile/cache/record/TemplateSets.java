package dev.backfile.cache.record;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sets of templates that pages asked for. Most pages of one kind ask for the same, so each set is kept once and
 * pages have its number. Safe for use by many threads.
 */
public final class TemplateSets {

    private final Map<List<Asked>, Integer> numbers = new HashMap<>();
    private int next;

    /** There are no sets yet. */
    public TemplateSets() {}

    /**
     * One template that was asked for.
     *
     * @param name the name that was asked for
     * @param missed the names that were tried in vain
     * @param found the name of the template that was found, if one was
     * @param content the fingerprint of what was found
     */
    public record Asked(String name, List<String> missed, Optional<String> found, Fingerprint content) {}

    /** The number of a set; a new one gets the next. */
    public synchronized int number(List<Asked> asked) {
        Integer known = numbers.get(asked);
        if (known == null) {
            enter(next, asked);
            return next - 1;
        }
        return known;
    }

    /** Enters a set under the number that it has. */
    public synchronized void enter(int number, List<Asked> asked) {
        numbers.put(asked, number);
        next = Math.max(next, number + 1);
    }

    /** Every set by its number. */
    public synchronized Map<Integer, List<Asked>> byNumber() {
        Map<Integer, List<Asked>> sets = new HashMap<>(2 * numbers.size());
        numbers.forEach((asked, number) -> sets.put(number, asked));
        return sets;
    }

    /** Writes a set; {@link #read} reads it. */
    public static void write(List<Asked> asked, ByteWriter writer) {
        writer.all(
                asked,
                (to, one) -> to.text(one.name())
                        .all(one.missed(), ByteWriter::text)
                        .optionalText(one.found())
                        .fingerprint(one.content()));
    }

    /** Reads what {@link #write} wrote. */
    public static List<Asked> read(ByteReader reader) {
        return reader.all(from -> new Asked(
                from.text(), from.all(ByteReader::text), Optional.ofNullable(from.optionalText()), from.fingerprint()));
    }
}
