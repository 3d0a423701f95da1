package dev.backfile.desk;

import dev.backfile.config.DestinationCheck;
import dev.backfile.desk.watch.Identities;
import dev.backfile.output.BakeLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder of a preview, with its ledger beside it, both kept for the next time. Previews of one site that run at once
 * have one each.
 *
 * @param parent the folder of all previews of the site, and of their ledgers
 * @param site where the baked site goes
 * @param mark the file of the lock
 * @param taken the mark as it was when it was locked
 * @param lock keeps others out
 */
record DeskFolder(Path parent, Path site, Path mark, Identities taken, BakeLock lock) implements AutoCloseable {

    private static final int MOST = 50;

    /** The first folder that no other preview has. */
    static DeskFolder take(Path site, boolean drafts) throws IOException {
        Path parent = site.toAbsolutePath().normalize().resolve(".backfile").resolve(DestinationCheck.PREVIEWS);
        Files.createDirectories(parent);
        for (int number = 1; number <= MOST; number++) {
            String name = (drafts ? "drafts" : "site") + (number == 1 ? "" : "-" + number);
            Path mark = parent.resolve(name + ".preview.lock");
            Optional<BakeLock> lock = BakeLock.take(mark);
            if (lock.isPresent()) {
                return new DeskFolder(parent, parent.resolve(name), mark, Identities.of(List.of(mark)), lock.get());
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
        } catch (IOException obstinate) {
            // the system frees it with the process
        }
    }
}
