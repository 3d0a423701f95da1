package dev.backfile.output;

import dev.backfile.notation.SitePath;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder into which a bake goes, as it stands when the bake begins. Each folder in it is looked at once. Safe for use
 * by many threads.
 */
public final class Destination {

    private final Path folder;
    private final Map<String, Boolean> real = new ConcurrentHashMap<>();

    /** The destination at an absolute path. */
    public Destination(Path folder) {
        this.folder = folder;
    }

    /** Where it lies. */
    public Path folder() {
        return folder;
    }

    /** Where a path of the site lies in it. */
    public Path file(String path) {
        return folder.resolve(path);
    }

    /**
     * Whether every folder on the way to a path is there and is one. What lies behind a link to a folder elsewhere is not
     * in the destination.
     */
    public boolean reaches(String path) {
        String folder = SitePath.folder(path);
        return folder.isEmpty() || isFolder(folder);
    }

    private boolean isFolder(String path) {
        Boolean known = real.get(path);
        if (known == null) {
            known = reaches(path) && Files.isDirectory(file(path), LinkOption.NOFOLLOW_LINKS);
            real.put(path, known);
        }
        return known;
    }
}
