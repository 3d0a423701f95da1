package dev.backfile.desk.server;

import dev.backfile.notation.MediaType;
import dev.backfile.notation.SitePath;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.jetty.http.MimeTypes;

/** The media types of files, by the extensions of their names. */
final class MediaTypes {

    private MediaTypes() {}

    /** The type of a file. */
    static String of(String path) {
        String name = SitePath.name(path);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return MediaType.of(extension)
                .orElseGet(() -> Objects.requireNonNullElse(
                        MimeTypes.DEFAULTS.getMimeByExtension(name), "application/octet-stream"));
    }

    /** Whether a file is a page that a browser shows. */
    static boolean isPage(String path) {
        return of(path).equals("text/html");
    }

    /**
     * The header of a file.
     *
     * @param pages the encoding of baked pages
     */
    static String header(String path, Charset pages) {
        String type = of(path);
        if (isPage(path)) {
            return type + "; charset=" + pages.name().toLowerCase(Locale.ROOT);
        }
        return type.startsWith("text/") ? type + "; charset=utf-8" : type;
    }
}
