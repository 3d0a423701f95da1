package dev.backfile.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Folders among the temporary files, each with a {@link BakeLock} of the process that made it. A process that is killed
 * leaves its own behind; the next one that makes such a folder deletes it.
 */
public final class TemporaryFolders {

    private static final String LOCKS = "*.lock";

    private final Path parent;
    private final String name;
    private final Pattern own;

    /**
     * Folders of one kind.
     *
     * @param parent where they lie
     * @param name how their names begin
     */
    TemporaryFolders(Path parent, String name) {
        this.parent = parent;
        this.name = name;
        this.own = Pattern.compile(Pattern.quote(name) + "-(\\d{1,18})-\\d+");
    }

    /** Folders of one kind where this machine keeps temporary files. */
    public static TemporaryFolders of(String name) {
        return new TemporaryFolders(Path.of(System.getProperty("java.io.tmpdir")), name);
    }

    /**
     * Makes a folder that this user alone may read, and deletes those that dead processes of this user left. It counts as left
     * as soon as this process has ended and nobody holds the locks in it, whose names end with {@code .lock}.
     */
    public Path make() throws IOException {
        Path made = Files.createTempDirectory(
                parent, name + "-" + ProcessHandle.current().pid() + "-");
        UserPrincipal user = Files.getOwner(made);
        try (DirectoryStream<Path> all = Files.newDirectoryStream(parent, name + "-*")) {
            for (Path folder : all) {
                clear(folder, user);
            }
        }
        return made;
    }

    private void clear(Path folder, UserPrincipal user) {
        Matcher written = own.matcher(folder.getFileName().toString());
        if (!written.matches()
                || ProcessHandle.of(Long.parseLong(written.group(1))).isPresent()) {
            return;
        }
        try {
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(user)
                    && isLeft(folder)) {
                Folders.delete(folder);
            }
        } catch (IOException obstinate) {
            // the system clears temporary files in its time
        }
    }

    /** Whether there are locks, and nobody holds one: a process that cannot be seen from here may. */
    private static boolean isLeft(Path folder) throws IOException {
        List<BakeLock> free = new ArrayList<>();
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(folder, LOCKS)) {
            for (Path path : locks) {
                Optional<BakeLock> lock =
                        Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) ? BakeLock.take(path) : Optional.empty();
                if (lock.isEmpty()) {
                    return false;
                }
                free.add(lock.get());
            }
            return !free.isEmpty();
        } finally {
            for (BakeLock lock : free) {
                lock.close();
            }
        }
    }
}
