package dev.backfile.source;

import dev.backfile.fingerprint.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A file of the site that the text of a document includes, or would if it were there.
 *
 * @param path its path relative to the site's folder, with {@code /} between names
 * @param look the digest of its {@link FileState}; 0 where there is no such file
 * @param content the fingerprint of its bytes; that of nothing where there is no such file
 */
public record IncludedFile(String path, long look, Fingerprint content) {

    /**
     * Whether a file lies in the site's folder, also if links lead to it.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     */
    public static boolean isOfSite(Path site, Path file) throws IOException {
        return file.toRealPath().startsWith(site.toRealPath());
    }
}
