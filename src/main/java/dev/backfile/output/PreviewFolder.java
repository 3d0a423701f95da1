package dev.backfile.output;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a folder may take a site with drafts: one that is new or empty or holds an earlier such site, and that does not
 * lie in a public one. Whatever else stands there may be public, so it is neither replaced nor added to.
 */
public final class PreviewFolder {

    private PreviewFolder() {}

    /** What is wrong with a folder as the destination of a site with drafts. */
    public static Optional<Diagnostic> check(Path destination) throws IOException {
        return fault(destination)
                .map(fault -> Diagnostic.of(
                        Code.BAD_DESTINATION,
                        Place.file(destination.toString()),
                        "the destination '" + destination + "' " + fault + ", and drafts are not to be published",
                        "name an empty folder with --destination, or with the setting drafts.folder"));
    }

    private static Optional<String> fault(Path destination) throws IOException {
        if (isPublic(destination)) {
            return Optional.of("holds a site that was baked without drafts");
        }
        if (!Files.exists(destination.resolve(Manifest.NAME), LinkOption.NOFOLLOW_LINKS) && holdsFiles(destination)) {
            return Optional.of("holds files of something else");
        }
        Path real = real(destination);
        for (@Nullable Path above = real.getParent(); above != null; above = above.getParent()) {
            if (isPublic(above)) {
                return Optional.of("lies in the site in '" + above + "', which was baked without drafts");
            }
        }
        return Optional.empty();
    }

    private static boolean isPublic(Path folder) throws IOException {
        return Files.exists(folder.resolve(Manifest.NAME), LinkOption.NOFOLLOW_LINKS)
                && !Manifest.read(folder).isOfPreview();
    }

    private static boolean holdsFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(
                folder, entry -> !entry.getFileName().toString().startsWith(".backfile-"))) {
            return entries.iterator().hasNext();
        }
    }

    /** The folder with its links followed, as far as it is there. */
    private static Path real(Path folder) throws IOException {
        @Nullable Path existing = folder;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing == null ? folder : existing.toRealPath().resolve(existing.relativize(folder));
    }
}
