package dev.backfile.desk.check.output;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a baked site, looked up as hosts of static files do. Immutable for its users, confined to one thread. */
public final class SiteFiles {

    private static final String INDEX = "index.html";

    private final SortedSet<String> paths;
    private @Nullable Map<String, Optional<String>> folded;

    SiteFiles(SortedSet<String> paths) {
        this.paths = paths;
    }

    /** Their paths, in order. */
    public SortedSet<String> paths() {
        return paths;
    }

    /** The file at a path: itself, the index of a folder, or a page whose extension was left out. */
    public Optional<String> find(String path) {
        if (path.isEmpty() || path.endsWith("/")) {
            return Optional.of(path + INDEX).filter(paths::contains);
        }
        return Stream.of(path, path + "/" + INDEX, path + ".html", path + ".htm")
                .filter(paths::contains)
                .findFirst();
    }

    /** The one file at a path in other letters, upper case for lower or the reverse. */
    public Optional<String> inOtherCase(String path) {
        Map<String, Optional<String>> index = folded;
        if (index == null) {
            index = new HashMap<>();
            for (String each : paths) {
                index.merge(fold(each), Optional.of(each), (one, other) -> Optional.empty());
            }
            folded = index;
        }
        String sought = path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
        return index.getOrDefault(fold(sought), Optional.empty());
    }

    private static String fold(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
