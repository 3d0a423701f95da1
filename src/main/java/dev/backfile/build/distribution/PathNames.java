package dev.backfile.build.distribution;

import java.nio.file.FileSystems;
import java.nio.file.Path;

/** Names for paths by which another process finds them, whatever file system they are of. */
public interface PathNames {

    /** The path of a name that {@link #of} gave. */
    Path path(String name);

    /** The name of an absolute path: itself, or a URI where it is of another file system than the usual one. */
    static String of(Path path) {
        return path.getFileSystem().equals(FileSystems.getDefault())
                ? path.toString()
                : path.toUri().toString();
    }
}
