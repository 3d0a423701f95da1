package dev.backfile.page.path;

import dev.backfile.config.value.OutputPath;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who stands at which path of the destination. Paths are compared without case, for file systems that do so, and a path
 * cannot be both a file and a folder.
 */
public final class Claims implements DestinationFiles {

    private final Map<String, Claim> byPath = new HashMap<>();
    private final Map<String, Claim> folders = new HashMap<>();

    /**
     * A claim on a path.
     *
     * @param path the path
     * @param what what would stand there, as a message names it
     * @param own whether it is the site's own document or file, rather than generated or of the theme
     */
    public record Claim(String path, Supplier<String> what, boolean own) {}

    /** Who has a path, or stands where it would need a folder, or has files in a folder of its name. */
    public Optional<Claim> holder(String path) {
        return holderOf(fold(path));
    }

    /** The same for a path that is {@linkplain #fold folded}. */
    Optional<Claim> holderOf(String folded) {
        Claim holder = byPath.get(folded);
        if (holder == null) {
            holder = folders.get(folded);
        }
        // a folder in which somebody has files was free of others when they were entered, and so were those around it
        int slash = folded.lastIndexOf('/');
        while (slash >= 0 && holder == null && !folders.containsKey(folded.substring(0, slash))) {
            holder = byPath.get(folded.substring(0, slash));
            slash = folded.lastIndexOf('/', slash - 1);
        }
        return Optional.ofNullable(holder);
    }

    /** Enters a claim on a path that has no holder, or none but the same path in other case. */
    public void enter(Claim claim) {
        enter(claim, fold(claim.path()));
    }

    /** The same for a claim whose path is {@linkplain #fold folded}. */
    void enter(Claim claim, String folded) {
        byPath.put(folded, claim);
        for (int slash = folded.lastIndexOf('/'); slash > 0; slash = folded.lastIndexOf('/', slash - 1)) {
            if (folders.putIfAbsent(folded.substring(0, slash), claim) != null) {
                break;
            }
        }
    }

    @Override
    public boolean has(String path) {
        Claim claim = byPath.get(fold(path));
        return claim != null && claim.path().equals(path);
    }

    @Override
    public boolean isFree(String path) {
        return holder(path).isEmpty();
    }

    /** A path as it is compared with others. */
    static String fold(String path) {
        return OutputPath.folded(path);
    }
}
