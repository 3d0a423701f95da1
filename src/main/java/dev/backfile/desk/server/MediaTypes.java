package dev.backfile.desk.server;

import dev.backfile.notation.SitePath;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jetty.http.MimeTypes;

/** The media types of files, by the extensions of their names. */
final class MediaTypes {

    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("html", "text/html"),
            Map.entry("htm", "text/html"),
            Map.entry("xhtml", "application/xhtml+xml"),
            Map.entry("css", "text/css"),
            Map.entry("js", "text/javascript"),
            Map.entry("mjs", "text/javascript"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("xml", "application/xml"),
            Map.entry("atom", "application/atom+xml"),
            Map.entry("rss", "application/rss+xml"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("avif", "image/avif"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("otf", "font/otf"),
            Map.entry("md", "text/markdown"),
            Map.entry("txt", "text/plain"),
            Map.entry("csv", "text/csv"),
            Map.entry("ics", "text/calendar"),
            Map.entry("bib", "application/x-bibtex"),
            Map.entry("ris", "application/x-research-info-systems"),
            Map.entry("wasm", "application/wasm"));

    private MediaTypes() {}

    /** The type of a file. */
    static String of(String path) {
        String name = SitePath.name(path);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String known = OWN.get(extension);
        return known != null
                ? known
                : Objects.requireNonNullElse(MimeTypes.DEFAULTS.getMimeByExtension(name), "application/octet-stream");
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
