package dev.backfile.publish;

import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.notation.PercentEncoding;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was published, or would be.
 *
 * @param target the name of the target; empty where none was found
 * @param kind what the target is, such as {@code folder}; empty where none was found
 * @param diagnostics what stands against it, and what is to be known; with an error among them nothing was uploaded, or the
 *     upload ended early
 * @param added the files that were new at the target, by their paths in the site
 * @param changed the files that were uploaded anew
 * @param deleted the files that were deleted
 * @param unchanged the number of files that were there already
 * @param uploads the number of files that were uploaded
 * @param bytes their size together
 * @param elapsedMillis how long it took, without the bake
 * @param isDone whether the target has the site now
 * @param pathOnHost the path of the site's root on its host as URLs have it, such as {@code /review}; empty where it is that of the host
 */
public record PublishReport(
        String target,
        String kind,
        List<Diagnostic> diagnostics,
        List<String> added,
        List<String> changed,
        List<String> deleted,
        int unchanged,
        int uploads,
        long bytes,
        long elapsedMillis,
        boolean isDone,
        String pathOnHost) {

    private static final PercentEncoding URL_PATHS = PercentEncoding.keeping("-._~/");

    /** Keeps copies of the lists. */
    public PublishReport {
        diagnostics = List.copyOf(diagnostics);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        deleted = List.copyOf(deleted);
    }

    /** Nothing was published. */
    static PublishReport refused(String target, List<Diagnostic> diagnostics) {
        return new PublishReport(target, "", diagnostics, List.of(), List.of(), List.of(), 0, 0, 0, 0, false, "");
    }

    /** The same with more to be told before it. */
    public PublishReport with(List<Diagnostic> told) {
        List<Diagnostic> all =
                Stream.of(told, diagnostics).flatMap(List::stream).toList();
        return new PublishReport(
                target,
                kind,
                all,
                added,
                changed,
                deleted,
                unchanged,
                uploads,
                bytes,
                elapsedMillis,
                isDone,
                pathOnHost);
    }

    /** Whether an error stands against it. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /** The paths that readers may have in a cache and that changed, as a network that delivers them is told: encoded, with a slash before each. */
    public List<String> invalidations() {
        return Stream.of(changed, deleted)
                .flatMap(List::stream)
                .flatMap(path -> path.equals("index.html") || path.endsWith("/index.html")
                        ? Stream.of(path, path.substring(0, path.length() - "index.html".length()))
                        : Stream.of(path))
                .map(path -> pathOnHost + "/" + URL_PATHS.encode(path))
                .sorted()
                .toList();
    }
}
