package dev.backfile.desk.check;

import dev.backfile.config.DestinationCheck;
import dev.backfile.output.BakeLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder into which a site is baked to be checked, with its ledger beside it, both kept for the next time.
 *
 * @param parent the folder of the check
 * @param site where the baked site goes
 * @param lock keeps others out
 */
record CheckFolder(Path parent, Path site, BakeLock lock) implements AutoCloseable {

    /** The folder of a site; empty when another check of it is running. */
    static Optional<CheckFolder> take(Path site) throws IOException {
        Path parent = site.toAbsolutePath().normalize().resolve(".backfile").resolve(DestinationCheck.CHECKS);
        Files.createDirectories(parent);
        return BakeLock.take(parent.resolve("check.lock"))
                .map(lock -> new CheckFolder(parent, parent.resolve("site"), lock));
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
