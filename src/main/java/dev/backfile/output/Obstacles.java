package dev.backfile.output;

import dev.backfile.notation.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Looks for what stands in the way of files that are to come into a destination. Confined to one thread. */
final class Obstacles {

    private final Path destination;
    private final FileOperations files;
    private final Leaving leaving;
    private final Map<String, Optional<Obstacle>> onTheWay = new HashMap<>();
    private final Set<String> touched = new HashSet<>();
    private final SortedSet<String> unwritable = new TreeSet<>();

    /**
     * @param leaving which files go before others come
     */
    Obstacles(Path destination, FileOperations files, Leaving leaving) {
        this.destination = destination;
        this.files = files;
        this.leaving = leaving;
    }

    /** Whether what stands at a path is a file of an earlier bake that goes. */
    interface Leaving {
        boolean leaves(String path) throws IOException;
    }

    /** Something that Backfile did not write and that stands where one of its files or folders belongs. */
    record Obstacle(String path, Kind kind) {

        enum Kind {
            FILE,
            FILE_FOR_FOLDER,
            LINK_FOR_FOLDER,
            FOLDER_FOR_FILE
        }
    }

    /** What stands in the way to the folder that a path lies in. */
    Optional<Obstacle> onTheWay(String path) throws IOException {
        String folder = SitePath.folder(path);
        return folder.isEmpty() ? Optional.empty() : inFolder(folder);
    }

    private Optional<Obstacle> inFolder(String folder) throws IOException {
        Optional<Obstacle> known = onTheWay.get(folder);
        if (known == null) {
            known = look(folder);
            onTheWay.put(folder, known);
        }
        return known;
    }

    private Optional<Obstacle> look(String folder) throws IOException {
        Path path = destination.resolve(folder);
        Optional<Obstacle> above = onTheWay(folder);
        boolean free = above.isPresent()
                || !Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                || leaving.leaves(folder);
        if (free) {
            return above;
        }
        boolean link = Files.isSymbolicLink(path);
        return Optional.of(new Obstacle(folder, link ? Obstacle.Kind.LINK_FOR_FOLDER : Obstacle.Kind.FILE_FOR_FOLDER));
    }

    /** What stands in a folder in whose place a file is to come, unless all in it goes. */
    Optional<Obstacle> within(String folder) throws IOException {
        try (var tree = Files.walk(destination.resolve(folder))) {
            for (Path path : (Iterable<Path>) tree::iterator) {
                boolean stays = !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                        && !leaving.leaves(
                                destination.relativize(path).toString().replace('\\', '/'));
                if (stays) {
                    return Optional.of(new Obstacle(folder, Obstacle.Kind.FOLDER_FOR_FILE));
                }
            }
            return Optional.empty();
        }
    }

    /** Takes notice that something is going to come to a path, or to go. */
    void touch(String path) {
        String folder = SitePath.folder(path);
        if (touched.add(folder)) {
            if (!Files.isDirectory(destination.resolve(folder), LinkOption.NOFOLLOW_LINKS)) {
                touch(folder);
            } else if (!files.isWritable(destination.resolve(folder))) {
                unwritable.add(folder);
            }
        }
    }

    /** The folders in which something is to come or to go, and nothing can. */
    SortedSet<String> unwritable() {
        return unwritable;
    }
}
