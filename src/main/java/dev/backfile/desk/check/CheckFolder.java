package dev.backfile.desk.check;

import dev.backfile.config.DestinationCheck;
import dev.backfile.output.BakeLock;
import dev.backfile.output.Folders;
import dev.backfile.output.TemporaryFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The folder into which a site is baked to be checked, with its ledger beside it. Both are kept for the next time, unless
 * nothing can be written in the site: then they are temporary.
 *
 * @param parent the folder of the check
 * @param site where the baked site goes
 * @param lock keeps others out
 * @param isTemporary whether it goes when the check is over
 */
record CheckFolder(Path parent, Path site, BakeLock lock, boolean isTemporary) implements AutoCloseable {

    /** Its path in a site. */
    static final String NAME = ".backfile/" + DestinationCheck.CHECKS;

    /**
     * The folder of a site; empty when another check of it is running.
     *
     * @param note is told, in a sentence, that the folder is another than always
     * @throws IOException if no folder can be had at all
     */
    static Optional<CheckFolder> take(Path site, Consumer<String> note) throws IOException {
        try {
            return take(site.toAbsolutePath().normalize().resolve(NAME), false);
        } catch (IOException readOnly) {
            Optional<CheckFolder> temporary =
                    take(TemporaryFolders.of("backfile-check").make(), true);
            note.accept("Nothing can be written in " + NAME
                    + ", so the site is rendered among the temporary files, and nothing is remembered.");
            return temporary;
        }
    }

    private static Optional<CheckFolder> take(Path parent, boolean temporary) throws IOException {
        Files.createDirectories(parent);
        return BakeLock.take(parent.resolve("check.lock"))
                .map(lock -> new CheckFolder(parent, parent.resolve("site"), lock, temporary));
    }

    @Override
    public void close() {
        try {
            lock.close();
            if (isTemporary) {
                Folders.delete(parent);
            }
        } catch (IOException obstinate) {
            // the system frees the lock with the process, and clears temporary files in its time
        }
    }
}
