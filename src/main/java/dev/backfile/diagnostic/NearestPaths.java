package dev.backfile.diagnostic;

import dev.backfile.notation.SitePath;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Many paths among which one was probably meant: a file of the same name in another folder, else a path of nearly the
 * same letters, else a file of nearly the same name in another folder. Where files are called {@code index} and stand for
 * their folders, the name of the folder belongs to theirs. Costs nothing before it is asked for the first time. Immutable for its users; safe for use by many
 * threads.
 */
public final class NearestPaths {

    private final Collection<String> paths;
    private final NearestNames whole;
    private volatile @Nullable Files files;

    /** The files by their names, of several of one name the alphabetically first. */
    private record Files(Map<String, String> byName, NearestNames names) {}

    private NearestPaths(Collection<String> paths) {
        this.paths = paths;
        this.whole = NearestNames.among(paths);
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
        Map<String, String> byName = files().byName();
        return Optional.ofNullable(byName.get(name))
                .filter(found -> !found.equals(path))
                .or(() -> whole.nearest(path))
                .or(() -> files().names().nearest(name).map(byName::get));
    }

    private Files files() {
        Files known = files;
        return known != null ? known : index();
    }

    private synchronized Files index() {
        Files known = files;
        if (known == null) {
            Map<String, String> byName = new HashMap<>();
            for (String path : paths) {
                byName.merge(nameOf(path), path, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
            known = new Files(byName, NearestNames.among(byName.keySet()));
            files = known;
        }
        return known;
    }

    private static String nameOf(String path) {
        String name = SitePath.name(path);
        return name.startsWith("index.") ? SitePath.within(SitePath.name(SitePath.folder(path)), name) : name;
    }
}
