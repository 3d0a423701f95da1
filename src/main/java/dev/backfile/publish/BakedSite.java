package dev.backfile.publish;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.output.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A destination that may be published.
 *
 * @param folder the destination
 * @param files the fingerprints of its files, by their paths
 */
record BakedSite(Path folder, Map<String, Fingerprint> files) {

    private static final String HINT = "bake without --no-bake";

    /** A destination, or why it may not be published. */
    record Found(Optional<BakedSite> site, Optional<Diagnostic> fault) {}

    /**
     * Looks a destination over.
     *
     * @param remembered the fingerprint of the manifest that the site's last bake left there
     */
    static Found in(Path destination, Fingerprint remembered) throws IOException {
        Manifest manifest = Manifest.read(destination);
        if (manifest.isNone()) {
            return refused(destination, "holds no baked site", HINT);
        }
        if (manifest.isOfPreview()) {
            return refused(destination, "was baked with drafts", "bake without --drafts");
        }
        if (manifest.isFaulty()) {
            return refused(destination, "was baked in spite of errors", "mend them, and bake without --keep-going");
        }
        if (!manifest.fingerprint().equals(remembered)) {
            return refused(destination, "is not what the last bake of this site left there", HINT);
        }
        Map<String, Fingerprint> files = manifest.files();
        List<String> other = files.entrySet().parallelStream()
                .filter(file -> !isAsListed(destination.resolve(file.getKey()), file.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!other.isEmpty()) {
            String more = other.size() == 1 ? "" : String.format(Locale.ROOT, " and %,d more", other.size() - 1);
            return refused(
                    destination,
                    "was changed since it was baked: '" + other.get(0) + "'" + more,
                    "bake with --clean, so that it is as baked");
        }
        return new Found(Optional.of(new BakedSite(destination, files)), Optional.empty());
    }

    private static boolean isAsListed(Path file, Fingerprint listed) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Fingerprint.of(file).equals(listed);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Found refused(Path destination, String what, String hint) {
        return new Found(
                Optional.empty(),
                Optional.of(Diagnostic.of(
                        Code.NOT_PUBLISHABLE,
                        Place.file(destination.toString()),
                        "the destination '" + destination + "' " + what,
                        hint)));
    }
}
