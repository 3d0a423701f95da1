package dev.backfile.cache;

import dev.backfile.fingerprint.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The file with the plan of the last bake, beside the journal, which has its fingerprint. */
final class PlanFile {

    private final Path file;
    private final Path next;

    /**
     * The file of one ledger.
     *
     * @param folder the folder of ledgers
     * @param name the name of this one among them
     */
    PlanFile(Path folder, String name) {
        this.file = folder.resolve(name + ".plan");
        this.next = folder.resolve(name + ".plan.next");
    }

    /** Its bytes, if they are those that were written. */
    Optional<byte[]> read(Fingerprint written) {
        if (written.equals(Fingerprint.NONE)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Fingerprint.of(bytes).equals(written) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Puts another plan into the place of the last one, and gives its fingerprint. */
    Fingerprint write(byte[] bytes) throws IOException {
        Files.write(next, bytes);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return Fingerprint.of(bytes);
    }
}
