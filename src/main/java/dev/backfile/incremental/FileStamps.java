package dev.backfile.incremental;

import dev.backfile.cache.record.BakeFingerprints;
import dev.backfile.cache.record.FileStamp;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.output.Destination;
import dev.backfile.source.FileState;
import java.io.IOException;
import java.nio.file.LinkOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file is what it was. Its look says so, unless it was written so recently that a later edit could share it;
 * then its content decides, and likewise where the look differs: a fresh checkout changes every one, and so does a copy
 * that comes back from a cache. Nothing is believed that was remembered of a site in another place. Immutable.
 */
public final class FileStamps {

    /** The coarsest time stamps that file systems keep. */
    private static final Duration COARSEST = Duration.ofSeconds(2);

    private final Instant sourcesTrustedBefore;
    private final Instant outputsTrustedBefore;
    private final boolean destinationKnown;

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
        Optional<BakeFingerprints> here =
                last.filter(fingerprints -> fingerprints.place().equals(place));
        this.sourcesTrustedBefore =
                here.map(bake -> bake.begun().minus(COARSEST)).orElse(Instant.MIN);
        this.outputsTrustedBefore =
                here.map(bake -> bake.published().minus(COARSEST)).orElse(Instant.MIN);
        this.destinationKnown = destinationKnown && here.isPresent();
    }

    private FileStamps(Instant sourcesTrustedBefore) {
        this.sourcesTrustedBefore = sourcesTrustedBefore;
        this.outputsTrustedBefore = Instant.MIN;
        this.destinationKnown = false;
    }

    /** Within one bake: a source that another process looked at is as it found it. */
    public static FileStamps ofOneBake() {
        return new FileStamps(Instant.MAX);
    }

    /** Whether a source looks as it did when it was read. */
    public boolean isUnchanged(FileState look, FileStamp remembered) {
        return look.digest() == remembered.look() && look.modified().isBefore(sourcesTrustedBefore);
    }

    /**
     * The look of a file of a destination, if it is what was written there.
     *
     * @param written what was written, and what its file looked like then
     */
    public OptionalLong inPlace(Destination destination, String path, FileStamp written) throws IOException {
        if (isKnown(written)) {
            return OptionalLong.of(written.look());
        }
        FileState look = look(destination, path, written);
        if (look == null) {
            return OptionalLong.empty();
        }
        return isTrusted(look, written)
                        || Fingerprint.of(destination.file(path)).equals(written.content())
                ? OptionalLong.of(look.digest())
                : OptionalLong.empty();
    }

    /** Whether looks at the files of the destination may tell that they are as they were. */
    boolean askForLooks() {
        return !destinationKnown && outputsTrustedBefore.isAfter(Instant.MIN);
    }

    /** Whether a file of a destination is believed to be what was written there without its content being read. */
    boolean isUntouched(Destination destination, String path, FileStamp written) {
        if (isKnown(written)) {
            return true;
        }
        FileState look = look(destination, path, written);
        return look != null && isTrusted(look, written);
    }

    private boolean isKnown(FileStamp written) {
        return destinationKnown && written.look() != FileStamp.NO_LOOK && written.look() != FileStamp.UNSEEN;
    }

    /** The look of a file of a destination, if there is one of the size that was written. */
    private static @Nullable FileState look(Destination destination, String path, FileStamp written) {
        if (!destination.reaches(path)) {
            return null;
        }
        try {
            FileState look = FileState.of(destination.file(path), LinkOption.NOFOLLOW_LINKS);
            return look.isFile() && look.size() == written.size() ? look : null;
        } catch (IOException gone) {
            return null;
        }
    }

    private boolean isTrusted(FileState look, FileStamp written) {
        return look.digest() == written.look() && look.modified().isBefore(outputsTrustedBefore);
    }
}
