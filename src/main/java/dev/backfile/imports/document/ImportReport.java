package dev.backfile.imports.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What an import came to: what came over, what was lost and where, and what became of the files. Confined to one thread. */
public final class ImportReport {

    private final Map<String, Integer> came = new LinkedHashMap<>();
    private final Map<String, Lost> lost = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * Something that did not come over.
     *
     * @param kind what it is
     * @param count how often it was met
     * @param example where it was met first
     */
    public record Lost(String kind, int count, String example) {}

    /** A report of nothing. */
    public ImportReport() {}

    /** So many more of a kind came over. */
    public void came(String kind, int count) {
        came.merge(kind, count, Integer::sum);
    }

    /** So many more of a kind did not. */
    public void lost(String kind, int count, String where) {
        lost.merge(
                kind,
                new Lost(kind, count, where),
                (one, more) -> new Lost(kind, one.count() + more.count(), one.example()));
    }

    /** Something that is to be said of the whole. */
    public void note(String sentence) {
        notes.add(sentence);
    }

    /** What came over, by kind, in the order in which the kinds were met. */
    public Map<String, Integer> came() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(came));
    }

    /** What did not, in the order of the kinds. */
    public List<Lost> lost() {
        return List.copyOf(lost.values());
    }

    /** What is said of the whole. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** The report as lines. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Came over");
        came.forEach((kind, count) -> lines.add(String.format(Locale.ROOT, "  %,8d  %s", count, kind)));
        if (!lost.isEmpty()) {
            lines.add("");
            lines.add("Did not");
            lost.values()
                    .forEach(one -> lines.add(String.format(
                            Locale.ROOT, "  %,8d  %s, the first in %s", one.count(), one.kind(), one.example())));
        }
        notes.forEach(note -> {
            lines.add("");
            lines.add(note);
        });
        return lines.stream().map(line -> line.replaceAll("\\p{Cntrl}", "?")).toList();
    }
}
