package dev.backfile.imports.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What imports wrote into a site: of each file what was written, from which source and which item of it. Confined to one thread. */
final class ImportMemory {

    private static final String FILE = ".backfile/imported";
    private static final int LEAST_SHARED = 3;

    /**
     * A file.
     *
     * @param sign what was written
     * @param source where it is from; empty where an import of an earlier version wrote it
     * @param item what it was there; empty likewise
     */
    record Entry(String sign, String source, String item) {}

    private final Path file;
    private final Map<String, Entry> before = new TreeMap<>();
    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, Entry> folded = new HashMap<>();

    /** Items of which a source had several under one number. */
    private final Set<String> several = new HashSet<>();

    private ImportMemory(Path file) {
        this.file = file;
    }

    /**
     * What is remembered of a site.
     *
     * @throws IOException if it cannot be read
     */
    static ImportMemory of(Path site) throws IOException {
        ImportMemory memory = new ImportMemory(site.resolve(FILE));
        if (Files.exists(memory.file)) {
            for (String line : Files.readAllLines(memory.file, StandardCharsets.UTF_8)) {
                memory.learn(line);
            }
        }
        return memory;
    }

    private void learn(String line) {
        String[] parts = line.split("\t", -1);
        int blank = line.indexOf(' ');
        if (parts.length == 4) {
            add(parts[1], new Entry(parts[0], parts[2], parts[3]));
        } else if (blank > 0) {
            add(line.substring(blank + 1), new Entry(line.substring(0, blank), "", ""));
        }
    }

    private void add(String path, Entry entry) {
        before.put(path, entry);
        folded.put(path.toLowerCase(Locale.ROOT), entry);
        if (!entry.source().isEmpty()) {
            String item = entry.source() + "\t" + entry.item();
            if (paths.putIfAbsent(item, path) != null) {
                several.add(item);
            }
        }
    }

    /** What is remembered of a path. */
    Optional<Entry> at(String path) {
        return Optional.ofNullable(before.get(path));
    }

    /** Where an item of a source stands; empty where none stands, or several do. */
    Optional<String> path(String source, String item) {
        String key = source + "\t" + item;
        return several.contains(key) ? Optional.empty() : Optional.ofNullable(paths.get(key));
    }

    /** Whether a path, whatever its case, belongs to another item than this one. */
    boolean isOfAnother(String path, String source, String item) {
        Entry entry = folded.get(path.toLowerCase(Locale.ROOT));
        return entry != null
                && !entry.source().isEmpty()
                && !(entry.source().equals(source) && entry.item().equals(item));
    }

    /** The paths that a source wrote, with what they were there. */
    Map<String, Entry> of(String source, String prefix) {
        Map<String, Entry> own = new TreeMap<>();
        before.forEach((path, entry) -> {
            if (entry.source().equals(source) && entry.item().startsWith(prefix)) {
                own.put(path, entry);
            }
        });
        return own;
    }

    /** The paths that other sources wrote. */
    List<String> ofOthers(String source, String prefix) {
        return before.entrySet().stream()
                .filter(entry -> !entry.getValue().source().isEmpty()
                        && !entry.getValue().source().equals(source)
                        && entry.getValue().item().startsWith(prefix))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The source of a kind that had nearly all of these items, under another name; empty for one that is new. */
    Optional<String> renamed(ImportSource source, Collection<String> items) {
        if (source.certain()
                || before.values().stream().anyMatch(entry -> entry.source().equals(source.key()))) {
            return Optional.empty();
        }
        Set<String> known = new HashSet<>(items);
        Map<String, Integer> shared = new TreeMap<>();
        before.values().stream()
                .filter(entry -> entry.source().startsWith(source.kind() + ":") && known.contains(entry.item()))
                .forEach(entry -> shared.merge(entry.source(), 1, Integer::sum));
        return shared.entrySet().stream()
                .filter(each -> each.getValue() >= LEAST_SHARED && each.getValue() * 5L >= known.size() * 4L)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /**
     * Remembers what was written now, and what earlier imports wrote beside that.
     *
     * @throws IOException if it cannot be written
     */
    void write(Map<String, Entry> now) throws IOException {
        Map<String, Entry> all = new TreeMap<>(before);
        all.putAll(now);
        StringBuilder lines = new StringBuilder();
        all.forEach((path, entry) -> lines.append(entry.sign())
                .append('\t')
                .append(path)
                .append('\t')
                .append(entry.source())
                .append('\t')
                .append(entry.item())
                .append('\n'));
        Files.createDirectories(file.getParent());
        Files.writeString(file, lines, StandardCharsets.UTF_8);
    }
}
