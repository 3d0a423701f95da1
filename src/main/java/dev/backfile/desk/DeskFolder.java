package dev.backfile.desk;

import dev.backfile.config.DestinationCheck;
import dev.backfile.desk.watch.Identities;
import dev.backfile.diagnostic.FileFailure;
import dev.backfile.output.BakeLock;
import dev.backfile.output.Folders;
import dev.backfile.output.TemporaryFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The folder of a preview, with its ledger beside it, both kept for the next time. Previews of one site that run at once
 * have one each.
 *
 * @param parent the folder of all previews of the site, and of their ledgers
 * @param site where the baked site goes
 * @param mark the file of the lock
 * @param taken the mark as it was when it was locked
 * @param lock keeps others out
 * @param isTemporary whether it goes when the preview ends
 */
record DeskFolder(Path parent, Path site, Path mark, Identities taken, BakeLock lock, boolean isTemporary)
        implements AutoCloseable {

    private static final int MOST = 50;

    /**
     * The first folder that no other preview has; a temporary one where nothing can be written in the site.
     *
     * @param note is told, in a sentence, that the folder is another than always
     * @throws IOException if no folder can be had at all
     */
    static DeskFolder take(Path site, boolean drafts, Consumer<String> note) throws IOException {
        Path parent = site.toAbsolutePath().normalize().resolve(".backfile").resolve(DestinationCheck.PREVIEWS);
        try {
            return take(parent, drafts, false);
        } catch (IOException unwritable) {
            note.accept("Nothing can be written in .backfile in the site (" + FileFailure.writing(unwritable)
                    + "), so the preview lies among the temporary files, and nothing is remembered.");
            return take(TemporaryFolders.of("backfile-serve").make(), drafts, true);
        }
    }

    private static DeskFolder take(Path parent, boolean drafts, boolean temporary) throws IOException {
        Files.createDirectories(parent);
        for (int number = 1; number <= MOST; number++) {
            String name = (drafts ? "drafts" : "site") + (number == 1 ? "" : "-" + number);
            Path mark = parent.resolve(name + ".preview.lock");
            Optional<BakeLock> lock = BakeLock.take(mark);
            if (lock.isPresent()) {
                return new DeskFolder(
                        parent, parent.resolve(name), mark, Identities.of(List.of(mark)), lock.get(), temporary);
            }
        }
        throw new IOException(MOST + " previews of this site are running");
    }

    /** Whether it is the folder that was taken, and not gone or another. */
    boolean isThere() {
        return Identities.of(List.of(mark)).equals(taken);
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
