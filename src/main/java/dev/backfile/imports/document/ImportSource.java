package dev.backfile.imports.document;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Where documents come from, so that another run of the same source finds those that it wrote, and two sources never take each
 * other's.
 *
 * @param kind the name of the importer
 * @param identity what stays the same when its file is moved or exported anew, such as the host of the old site; a file name where
 *     the source tells nothing of itself
 * @param certain whether the source tells it itself
 */
public record ImportSource(String kind, String identity, boolean certain) {

    /** What names a source is one line. */
    public ImportSource {
        identity = identity.replaceAll("\\p{Cntrl}", " ").strip();
    }

    /** A source that tells what it is, such as {@code www.example.org/blog}; known by its file where that is blank. */
    public static ImportSource of(String kind, String told, Path file) {
        String plain = told.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("/+$", "");
        return plain.isEmpty()
                ? new ImportSource(
                        kind, String.valueOf(file.toAbsolutePath().normalize().getFileName()), false)
                : new ImportSource(kind, plain, true);
    }

    /** The source as the memory of a site has it. */
    String key() {
        return kind + ":" + identity;
    }
}
