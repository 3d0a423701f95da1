package dev.backfile.page.plan;

import dev.backfile.archive.Lazy;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.NearestNames;
import dev.backfile.diagnostic.Suggestion;
import dev.backfile.page.Copy;
import dev.backfile.page.Page;
import dev.backfile.page.path.OutputPaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which of the site's own addresses was probably meant by one that it does not have. Each may be written in full, without
 * the {@code index.html} of a folder, or without its extension. Costs nothing before it is asked for the first time.
 */
final class NearestAddresses {

    private static final String INDEX = "/" + OutputPaths.INDEX;

    private final Lazy<NearestNames> names;

    /** The addresses of these pages and files, which must stay as they are. */
    NearestAddresses(List<Page> pages, List<Copy> copies, Settings settings) {
        this.names = new Lazy<>(() -> {
            List<String> written = new ArrayList<>();
            pages.forEach(page -> ways(page.path(), settings.urls().extension(), written));
            copies.forEach(copy -> written.add(copy.path()));
            return NearestNames.among(written);
        });
    }

    private static void ways(String path, String extension, List<String> written) {
        written.add(path);
        if (path.endsWith(INDEX)) {
            String folder = path.substring(0, path.length() - INDEX.length());
            written.add(folder);
            written.add(folder + "/");
        } else if (!extension.isEmpty() && path.endsWith(extension)) {
            written.add(path.substring(0, path.length() - extension.length()));
        }
    }

    /** The path in the destination that was meant, as the other was written, without the slash at its beginning. */
    Optional<String> nearest(String path) {
        return names.get().nearest(path);
    }

    /** The hint for a URL from the root of the site. */
    Optional<String> question(String path) {
        return nearest(path).map(near -> Suggestion.question("/" + near));
    }
}
