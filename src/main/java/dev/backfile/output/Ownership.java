package dev.backfile.output;

import dev.backfile.fingerprint.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What in a destination is Backfile's. Where the ledger is of the same bake as the destination, as the manifest there
 * proves, it is every path that the ledger knows, also one whose file somebody edited since. Otherwise the two may be of
 * different bakes, of different sites even, and then a file is Backfile's if its bytes are what either of them says.
 * Immutable; safe for use by many threads.
 */
public final class Ownership {

    private final Path destination;
    private final RememberedFiles remembered;
    private final boolean proven;
    private final Map<String, Fingerprint> listed;

    private Ownership(Path destination, RememberedFiles remembered, boolean proven, Map<String, Fingerprint> listed) {
        this.destination = destination;
        this.remembered = remembered;
        this.proven = proven;
        this.listed = listed;
    }

    /** What is Backfile's in a destination with this manifest. */
    public static Ownership of(Path destination, Manifest manifest, RememberedFiles remembered) {
        boolean proven = !manifest.isNone() && manifest.fingerprint().equals(remembered.manifest());
        boolean listedInLedger = proven && remembered.known();
        return new Ownership(destination, remembered, proven, listedInLedger ? Map.of() : manifest.files());
    }

    /** Whether ledger and destination are of the same bake. */
    public boolean isProven() {
        return proven;
    }

    /** Whether nothing is known of what earlier bakes wrote. */
    public boolean isUnknown() {
        return listed.isEmpty() && !remembered.known();
    }

    /** Every path at which there may be a file of Backfile's; one may come twice. */
    public Stream<String> paths() {
        return Stream.concat(remembered.paths().get(), listed.keySet().stream());
    }

    /** Whether a file that stands in the destination is Backfile's. */
    public boolean isOurs(String path) throws IOException {
        Fingerprint last = remembered.contents().apply(path).orElse(Fingerprint.NONE);
        Fingerprint inList = listed.getOrDefault(path, Fingerprint.NONE);
        if (last.equals(Fingerprint.NONE) && inList.equals(Fingerprint.NONE)) {
            return false;
        }
        if (proven) {
            return true;
        }
        Path file = destination.resolve(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Fingerprint content = Fingerprint.of(file);
        return content.equals(last) || content.equals(inList);
    }
}
