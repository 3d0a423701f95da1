package dev.backfile.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The files that go from a destination, for file systems that take two spellings of a path for one: there a file may seem
 * to be in place that goes under its other name. Immutable.
 */
final class CaseFolding {

    private final Path destination;
    private final Map<String, String> gone;

    private CaseFolding(Path destination, Map<String, String> gone) {
        this.destination = destination;
        this.gone = gone;
    }

    static CaseFolding of(Path destination, Collection<String> gone) {
        Map<String, String> folded = new HashMap<>(2 * gone.size());
        gone.forEach(path -> folded.put(fold(path), path));
        return new CaseFolding(destination, folded);
    }

    boolean isEmpty() {
        return gone.isEmpty();
    }

    /** The file that goes and is the very one that stands at another path, which is to stay. */
    Optional<String> otherNameOf(String path) throws IOException {
        String other = gone.isEmpty() ? null : gone.get(fold(path));
        boolean same = other != null
                && !other.equals(path)
                && Files.exists(destination.resolve(path))
                && Files.exists(destination.resolve(other))
                && Files.isSameFile(destination.resolve(path), destination.resolve(other));
        return same ? Optional.of(other) : Optional.empty();
    }

    private static String fold(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
