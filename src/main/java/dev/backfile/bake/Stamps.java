package dev.backfile.bake;

import dev.backfile.bake.ledger.Era;
import dev.backfile.bake.ledger.Fingerprint;
import dev.backfile.bake.ledger.Stamp;
import dev.backfile.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether a file is what it was. Its size and time stamp say so, unless the time is so recent that a later edit could
 * share it; then its content decides, and likewise where the time stamp differs: a fresh checkout changes every one.
 */
final class Stamps {

    /** The coarsest time stamps that file systems keep. */
    private static final Duration COARSEST = Duration.ofSeconds(2);

    private Stamps() {}

    /** Whether a source looks as it did when it was read. */
    static boolean isUnchanged(SourceFile file, Stamp remembered, Era era) {
        return file.size() == remembered.size()
                && file.modified().equals(remembered.modified())
                && isOlder(file.modified(), era.begun());
    }

    /** The look of a file whose content is known. */
    static Stamp of(SourceFile file, Fingerprint content) {
        return new Stamp(file.size(), file.modified(), content);
    }

    /** Whether a file of the destination is what was written there. */
    static boolean isInPlace(Path file, long length, Fingerprint content, Optional<Era> era) throws IOException {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException gone) {
            return false;
        }
        if (!attributes.isRegularFile() || attributes.size() != length) {
            return false;
        }
        Instant modified = attributes.lastModifiedTime().toInstant();
        boolean trusted =
                era.filter(last -> isOlder(modified, last.published())).isPresent();
        return trusted || Fingerprint.of(file).equals(content);
    }

    private static boolean isOlder(Instant modified, Instant moment) {
        return modified.plus(COARSEST).isBefore(moment);
    }
}
