package dev.backfile.incremental;

import dev.backfile.cache.record.BakeFingerprints;
import dev.backfile.cache.record.FileStamp;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.output.Destination;
import dev.backfile.source.FileState;
import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Whether a file is what it was. Its look says so, unless it was written so recently that a later edit could share it;
 * then its content decides, and likewise where the look differs: a fresh checkout changes every one, and so does a copy
 * that comes back from a cache. Nothing is believed that was remembered of a site in another place. Immutable.
 */
public final class FileStamps {

    /** The coarsest time stamps that file systems keep. */
    private static final Duration COARSEST = Duration.ofSeconds(2);

    private final Optional<BakeFingerprints> last;
    private final boolean destinationKnown;
    private final boolean believing;

    /**
     * @param last the last bake that is remembered
     * @param place where this bake is
     */
    public FileStamps(Optional<BakeFingerprints> last, Fingerprint place) {
        this(last, place, false);
    }

    /**
     * @param last the last bake that is remembered
     * @param place where this bake is
     * @param destinationKnown whether the destination is known to be as that bake left it, without a look at each file
     */
    public FileStamps(Optional<BakeFingerprints> last, Fingerprint place, boolean destinationKnown) {
        this.last = last.filter(fingerprints -> fingerprints.place().equals(place));
        this.destinationKnown = destinationKnown && this.last.isPresent();
        this.believing = false;
    }

    private FileStamps() {
        this.last = Optional.empty();
        this.destinationKnown = false;
        this.believing = true;
    }

    /** Within one bake: a source that another process looked at is as it found it. */
    public static FileStamps ofOneBake() {
        return new FileStamps();
    }

    /** Whether a source looks as it did when it was read. */
    public boolean isUnchanged(FileState look, FileStamp remembered) {
        return look.digest() == remembered.look()
                && (believing
                        || last.filter(fingerprints -> isOlder(look, fingerprints.begun()))
                                .isPresent());
    }

    /**
     * The look of a file of a destination, if it is what was written there.
     *
     * @param written what was written, and what its file looked like then
     */
    public OptionalLong inPlace(Destination destination, String path, FileStamp written) throws IOException {
        if (destinationKnown && written.look() != FileStamp.NO_LOOK && written.look() != FileStamp.UNSEEN) {
            return OptionalLong.of(written.look());
        }
        if (!destination.reaches(path)) {
            return OptionalLong.empty();
        }
        Path file = destination.file(path);
        FileState look;
        try {
            look = FileState.of(file, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException gone) {
            return OptionalLong.empty();
        }
        if (!look.isFile() || look.size() != written.size()) {
            return OptionalLong.empty();
        }
        boolean trusted = look.digest() == written.look()
                && last.filter(fingerprints -> isOlder(look, fingerprints.published()))
                        .isPresent();
        return trusted || Fingerprint.of(file).equals(written.content())
                ? OptionalLong.of(look.digest())
                : OptionalLong.empty();
    }

    private static boolean isOlder(FileState look, Instant moment) {
        return look.modified().plus(COARSEST).isBefore(moment);
    }
}
