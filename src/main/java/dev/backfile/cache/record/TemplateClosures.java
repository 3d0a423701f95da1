package dev.backfile.cache.record;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.theme.template.TemplateLookup;
import dev.backfile.theme.template.TemplateSource;
import dev.backfile.theme.template.Templates;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sets of templates that pages asked for. Most pages of one kind ask for the same, so each set is kept once and
 * pages have its number. Safe for use by many threads.
 */
public final class TemplateClosures {

    private final Map<List<TemplateLookup>, Integer> seen = new ConcurrentHashMap<>();
    private final Map<List<Asked>, Integer> numbers = new HashMap<>();
    private final Map<TemplateSource, Fingerprint> fingerprints = new IdentityHashMap<>();

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
    public int number(List<TemplateLookup> lookups) {
        Integer known = seen.get(lookups);
        if (known != null) {
            return known;
        }
        synchronized (this) {
            int number = numberOf(lookups.stream().map(this::asked).toList());
            seen.put(lookups, number);
            return number;
        }
    }

    /** Enters a set under the number that it has. */
    public synchronized void enter(int number, List<Asked> asked) {
        numbers.put(asked, number);
    }

    /** Every set with its number. */
    public synchronized Map<List<Asked>, Integer> all() {
        return Map.copyOf(numbers);
    }

    /** Whether looking up the templates of a set now gives what it gave. */
    public synchronized Map<Integer, Boolean> valid(Templates templates) {
        Map<Integer, Boolean> valid = new HashMap<>();
        numbers.forEach((asked, number) -> valid.put(
                number,
                asked.stream().allMatch(one -> asked(templates.look(one.name())).equals(one))));
        return valid;
    }

    private int numberOf(List<Asked> asked) {
        int next = numbers.values().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
        return numbers.computeIfAbsent(asked, key -> next);
    }

    private Asked asked(TemplateLookup lookup) {
        Optional<TemplateSource> found = lookup.found();
        return new Asked(
                lookup.asked(),
                lookup.missed(),
                found.map(source -> source.label()),
                found.map(source -> fingerprints.computeIfAbsent(source, key -> Fingerprint.of(key.content())))
                        .orElse(Fingerprint.NONE));
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
