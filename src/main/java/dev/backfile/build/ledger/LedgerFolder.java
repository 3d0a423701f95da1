package dev.backfile.build.ledger;

import dev.backfile.cache.Ledger;
import dev.backfile.cache.LoadedJournal;
import dev.backfile.cache.Memory;
import dev.backfile.config.Settings;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.output.BakeLock;
import dev.backfile.output.Folders;
import dev.backfile.parallel.Background;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder of ledgers, with the one of a destination locked for this bake. Where the folder cannot be written, a
 * temporary one serves, and nothing is remembered.
 */
public final class LedgerFolder implements AutoCloseable {

    private final Path folder;
    private final String name;
    private final boolean temporary;
    private final Optional<BakeLock> lock;

    private LedgerFolder(Path folder, String name, boolean temporary, Optional<BakeLock> lock) {
        this.folder = folder;
        this.name = name;
        this.temporary = temporary;
        this.lock = lock;
    }

    /**
     * Opens the folder for a bake.
     *
     * @param site the site's folder
     * @param wanted the folder of ledgers; empty for that in the site's folder
     * @param destination where the bake goes
     */
    public static LedgerFolder open(Path site, Optional<Path> wanted, Path destination) throws IOException {
        Path whole = site.toAbsolutePath().normalize();
        Path folder = folder(whole, wanted);
        String name = nameOf(whole, destination);
        try {
            Files.createDirectories(folder);
            return new LedgerFolder(folder, name, false, BakeLock.take(folder.resolve(name + ".lock")));
        } catch (IOException unwritable) {
            return temporary(name);
        }
    }

    /** A folder in which nothing is remembered, and which is gone when it is closed. */
    public static LedgerFolder temporary(Path site, Path destination) throws IOException {
        return temporary(nameOf(site.toAbsolutePath().normalize(), destination));
    }

    private static LedgerFolder temporary(String name) throws IOException {
        Path scratch = Files.createTempDirectory("backfile-");
        return new LedgerFolder(scratch, name, true, BakeLock.take(scratch.resolve(name + ".lock")));
    }

    /** Whether something is remembered of a destination. */
    public static boolean remembers(Path site, Optional<Path> wanted, Path destination) {
        Path whole = site.toAbsolutePath().normalize();
        return Ledger.exists(folder(whole, wanted), nameOf(whole, destination));
    }

    /** What is remembered of a destination, read beside whatever bake is running. */
    public static Memory look(Path site, Optional<Path> wanted, Path destination) throws IOException {
        Path whole = site.toAbsolutePath().normalize();
        return Memory.of(folder(whole, wanted), nameOf(whole, destination), Engine.fingerprint());
    }

    private static Path folder(Path site, Optional<Path> wanted) {
        return wanted.map(Path::toAbsolutePath).orElse(site.resolve(".backfile"));
    }

    /** Whether nothing will be remembered, because the folder cannot be written. */
    public boolean isTemporary() {
        return temporary;
    }

    /** Whether another bake into the destination is running. */
    public boolean isTaken() {
        return lock.isEmpty();
    }

    /**
     * Opens the ledger of the destination.
     *
     * @param forget whether to remember nothing but which files Backfile wrote
     * @param kept what the process has of its journal
     * @param background reads parts of it at once
     */
    public Ledger ledger(Settings settings, boolean forget, LoadedJournal kept, Background background) {
        return Ledger.open(folder, name, Engine.fingerprint(), settings.site().zone(), forget, kept, background);
    }

    /**
     * A name that is the same wherever the site lies, as long as the destination lies in the same place beside it. It
     * begins with the name of the destination, for those who look into the folder.
     */
    private static String nameOf(Path site, Path destination) {
        boolean sameRoot = destination.getRoot().equals(site.getRoot());
        String place = (sameRoot ? site.relativize(destination) : destination).toString();
        Fingerprint fingerprint = Fingerprint.of(place.replace('\\', '/').getBytes(StandardCharsets.UTF_8));
        String last = destination.getFileName().toString().replaceAll("[^A-Za-z0-9._-]", "_");
        return last + "-" + Long.toHexString(fingerprint.high());
    }

    @Override
    public void close() throws IOException {
        if (lock.isPresent()) {
            lock.get().close();
        }
        if (temporary) {
            Folders.delete(folder);
        }
    }
}
