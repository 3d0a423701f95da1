package dev.backfile.output;

import java.io.IOException;
import java.nio.file.Path;

/** Everything that is done to the files of a destination, step by step. Each step is done wholly or fails. */
public interface FileOperations {

    /** Makes a folder, and those above it that are missing. */
    void createFolders(Path folder) throws IOException;

    /** Writes a new file. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Writes a new file whose bytes have reached the disk when this returns. */
    void writeThrough(Path file, byte[] bytes) throws IOException;

    /** Copies a file to a new one. */
    void copy(Path source, Path copy) throws IOException;

    /** Moves a file or a folder at once, a file in place of one that stands there. */
    void move(Path from, Path to) throws IOException;

    /** Keeps a file under a second name, as it is now. */
    void keep(Path file, Path second) throws IOException;

    /** Removes a file, a link or an empty folder, if it is there. */
    void delete(Path path) throws IOException;

    /** Whether files may be added to a folder and removed from it, as far as that is known. */
    boolean isWritable(Path folder);
}
