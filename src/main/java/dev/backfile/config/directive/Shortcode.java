package dev.backfile.config.directive;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a shortcode or a house's own markup means: a directive, and its arguments by other names.
 *
 * @param directive the name of the directive
 * @param positions the names of arguments that have none, in their order; those behind them are called by their number
 * @param names other names of arguments, with those that the directive has for them
 * @param made arguments that are made of others: in their values, a name in braces stands for an argument
 */
public record Shortcode(String directive, List<String> positions, Map<String, String> names, Map<String, String> made)
        implements Fingerprinted {

    /** Keeps copies. */
    public Shortcode {
        positions = List.copyOf(positions);
        names = Map.copyOf(names);
        made = Map.copyOf(made);
    }

    /** One whose arguments have the directive's names. */
    static Shortcode of(String directive, String... positions) {
        return new Shortcode(directive, List.of(positions), Map.of(), Map.of());
    }

    /** The name of the argument that stands at a place, counted from 0. */
    public String position(int index) {
        return index < positions.size() ? positions.get(index) : String.valueOf(index + 1);
    }

    @Override
    public void addTo(ByteWriter to) {
        to.text(directive)
                .all(positions, ByteWriter::text)
                .all(
                        new TreeMap<>(names).entrySet(),
                        (writer, name) -> writer.text(name.getKey()).text(name.getValue()))
                .all(
                        new TreeMap<>(made).entrySet(),
                        (writer, name) -> writer.text(name.getKey()).text(name.getValue()));
    }
}
