package dev.backfile.imports.captured;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What is known of an article while its text is told apart. Confined to one thread. */
final class Draft {

    private static final int MOST_CHECKS = 40;
    private static final int SHOWN = 90;

    /** The headline; empty as long as none was found. */
    String title = "";

    /** The lines under the headline. */
    Optional<Quoted> standfirst = Optional.empty();

    /** When it was published, and changed, as front matter has it. */
    Optional<String> date = Optional.empty();

    Optional<String> updated = Optional.empty();

    final Set<String> authors = new LinkedHashSet<>();
    final Set<String> credits = new LinkedHashSet<>();
    final Map<String, String> others = new LinkedHashMap<>();
    final List<Part> parts = new ArrayList<>();

    /** What stood in the text twice, and stands here once. */
    final List<String> repeats = new ArrayList<>();

    /** Lines whose words only say what the fields say. */
    final List<String> dropped = new ArrayList<>();

    /** How often what was told apart. */
    final Map<String, Integer> kinds = new TreeMap<>();

    private final List<String> checks = new ArrayList<>();

    /** A line that the fields say in other words. */
    void drop(String line) {
        dropped.add(line);
    }

    /** One more of a kind. */
    void count(String kind) {
        kinds.merge(kind, 1, Integer::sum);
    }

    /** Something that an editor is to look at. */
    void check(String sentence) {
        if (checks.size() < MOST_CHECKS && !checks.contains(sentence)) {
            checks.add(sentence);
        }
    }

    /** Something about a line that an editor is to look at. */
    void check(Line line, String sentence) {
        check("line " + line.number() + ": " + sentence);
    }

    List<String> checks() {
        return List.copyOf(checks);
    }

    /** Words as a sentence shows them. */
    static String shown(String words) {
        return "“"
                + (words.length() <= SHOWN ? words : words.substring(0, words.offsetByCodePoints(0, SHOWN / 2)) + "…")
                + "”";
    }
}
