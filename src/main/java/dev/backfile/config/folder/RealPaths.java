package dev.backfile.config.folder;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where paths lead that need not exist yet. */
public final class RealPaths {

    private RealPaths() {}

    /** The path with the symbolic links of its existing part followed. */
    public static Path of(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        @Nullable Path existing = whole;
        while (existing != null) {
            try {
                return existing.toRealPath().resolve(existing.relativize(whole)).normalize();
            } catch (IOException missing) {
                existing = existing.getParent();
            }
        }
        return whole;
    }
}
