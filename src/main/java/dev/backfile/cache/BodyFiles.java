package dev.backfile.cache;

import dev.backfile.cache.codec.JournalEntries.End;
import dev.backfile.cache.record.BodyFile;
import dev.backfile.cache.record.DamagedLedgerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The two files of bodies of a ledger, of which the journal names one: while its bodies move, the other takes them in, so
 * that those that are remembered stay where they are until the journal names the other.
 */
final class BodyFiles {

    private final Path folder;
    private final String first;
    private final String second;

    /**
     * The files of one ledger.
     *
     * @param folder the folder of ledgers
     * @param name the name of this one among them
     */
    BodyFiles(Path folder, String name) {
        this.folder = folder;
        this.first = name + "-1.bodies";
        this.second = name + "-2.bodies";
    }

    /**
     * Opens the one that a journal names at its end.
     *
     * @throws DamagedLedgerException if there is no such file
     */
    BodyFile open(End end) throws IOException {
        boolean known = end.bodies().equals(first) || end.bodies().equals(second);
        Path path = folder.resolve(known ? end.bodies() : first);
        if (!known || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new DamagedLedgerException("the file of bodies is gone");
        }
        return new BodyFile(path, end.bodiesLength());
    }

    /**
     * Opens the other one, empty.
     *
     * @param used the name of the one in use; empty when neither is
     */
    BodyFile openOther(String used) throws IOException {
        return new BodyFile(other(used), 0);
    }

    /** Removes the other one, which nobody needs any more. */
    void deleteOther(String used) throws IOException {
        Files.deleteIfExists(other(used));
    }

    private Path other(String used) {
        return folder.resolve(used.equals(first) ? second : first);
    }
}
