package dev.backfile.diagnostic;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Many paths among which one was probably meant: a file of the same name in another folder, else a path of nearly the
 * same letters. Costs nothing before it is asked for the first time. Immutable for its users; safe for use by many
 * threads.
 */
public final class NearestPaths {

    private final Collection<String> paths;
    private final NearestNames names;
    private volatile @Nullable Map<String, String> byName;

    private NearestPaths(Collection<String> paths) {
        this.paths = paths;
        this.names = NearestNames.among(paths);
    }

    /** These paths, with {@code /} between names; they must stay as they are. */
    public static NearestPaths among(Collection<String> paths) {
        return new NearestPaths(paths);
    }

    /** The path that was probably meant; of several in which a file has the same name, the alphabetically first. */
    public Optional<String> nearest(String path) {
        String name = nameOf(path);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> elsewhere = Optional.ofNullable(byName().get(name)).filter(found -> !found.equals(path));
        return elsewhere.or(() -> names.nearest(path));
    }

    private Map<String, String> byName() {
        Map<String, String> known = byName;
        return known != null ? known : index();
    }

    private synchronized Map<String, String> index() {
        Map<String, String> known = byName;
        if (known == null) {
            known = new HashMap<>();
            for (String path : paths) {
                known.merge(nameOf(path), path, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
            byName = known;
        }
        return known;
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
