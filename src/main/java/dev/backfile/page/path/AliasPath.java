package dev.backfile.page.path;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The file at an old URL. */
public final class AliasPath {

    private AliasPath() {}

    /** The path of an alias as its writer wrote it. */
    public static String of(String written) {
        return ofUrl(decoded(written));
    }

    /** The URL that an alias names, as it is after decoding. */
    public static String decoded(String written) {
        String url = written.strip();
        try {
            return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return url;
        }
    }

    /** The path of a decoded URL: itself when it is a page, else the index of a folder, which hosts show at that URL. */
    public static String ofUrl(String url) {
        String path = url.startsWith("/") ? url.substring(1) : url;
        String folded = path.toLowerCase(Locale.ROOT);
        if (folded.endsWith(".html") || folded.endsWith(".htm")) {
            return path;
        }
        return path.isEmpty() || path.endsWith("/") ? path + OutputPaths.INDEX : path + "/" + OutputPaths.INDEX;
    }
}
