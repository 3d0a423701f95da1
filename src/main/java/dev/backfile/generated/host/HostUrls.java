package dev.backfile.generated.host;

import dev.backfile.notation.PercentEncoding;
import dev.backfile.notation.SitePath;
import dev.backfile.page.path.OutputPaths;
import java.util.List;

/** The URLs of the pages of a site, as rules of hosts name them. */
final class HostUrls {

    private static final PercentEncoding PATHS = PercentEncoding.keeping("-._~/");

    private HostUrls() {}

    /** Every URL at which hosts show a page, from the root of the host, not encoded. */
    static List<String> of(String base, String path) {
        if (!SitePath.name(path).equals(OutputPaths.INDEX)) {
            return List.of(base + "/" + path);
        }
        String folder = base + "/" + SitePath.folderPrefix(path);
        String plain = folder.substring(0, folder.length() - 1);
        return plain.isEmpty() ? List.of(folder, base + "/" + path) : List.of(folder, plain, base + "/" + path);
    }

    /** The URL of a page, with every character encoded that means something to any host. */
    static String target(String base, String path) {
        return encoded(of(base, path).get(0));
    }

    /** A path with nothing in it but letters and digits of ASCII, {@code -._~/} and octets that are encoded. */
    static String encoded(String path) {
        return PATHS.encode(path);
    }

    /** Whether a path has a control character, or one of these. */
    static boolean hasAny(String path, String characters) {
        return path.chars()
                .anyMatch(character -> Character.isISOControl(character) || characters.indexOf(character) >= 0);
    }
}
