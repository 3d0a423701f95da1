package dev.backfile.source;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file of the site, as it was found. There may be a million of them, so what several have in common they share.
 *
 * @param parent the folder that it is in
 * @param name its name as the file system keeps it
 * @param path its path relative to the folder that was walked (the content, say), with {@code /} between names and its
 *     letters in Unicode's composed form, whatever the file system keeps
 * @param start the folder that was walked, as diagnostics name it: relative to the site's folder where it lies in it
 * @param state what the file system said of it
 */
public record SourceFile(Path parent, String name, String path, String start, FileState state) {

    /** Where it is. */
    public Path file() {
        return parent.resolve(name);
    }

    /** Its size in bytes. */
    public long size() {
        return state.size();
    }

    /** When the file system says that it was last changed. */
    public Instant modified() {
        return state.modified();
    }

    /** Its path as diagnostics name it. */
    public String place() {
        return SourcePaths.in(start, path);
    }
}
