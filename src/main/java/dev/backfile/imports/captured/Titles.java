package dev.backfile.imports.captured;

import dev.backfile.imports.language.Words;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The articles of a site by their titles. Confined to one thread. */
final class Titles {

    private final Map<String, Set<String>> paths = new HashMap<>();

    /** Notes an article. */
    void add(String title, String path) {
        String key = Words.key(title);
        if (key.indexOf(' ') > 0) {
            paths.computeIfAbsent(key, first -> new TreeSet<>()).add(path);
        }
    }

    /** Whether any article has a title. */
    boolean has(String title) {
        return paths.containsKey(Words.key(title));
    }

    /** How a document links to the one other article of a title. */
    Optional<String> link(String title, String from) {
        Set<String> found = paths.getOrDefault(Words.key(title), Set.of());
        if (found.size() != 1 || found.contains(from)) {
            return Optional.empty();
        }
        Path parent = Path.of(from).getParent();
        Path target = Path.of(found.iterator().next());
        return Optional.of(
                (parent == null ? target : parent.relativize(target)).toString().replace('\\', '/'));
    }
}
