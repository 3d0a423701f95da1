package dev.backfile.notation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The media types of files that sites are made of. */
public final class MediaType {

    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("gif", "image/gif"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("zip", "application/zip"),
            Map.entry("epub", "application/epub+zip"),
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

    private static final Set<String> WRITTEN = Set.of(
            "application/json", "application/xml", "application/x-bibtex", "application/x-research-info-systems");

    private MediaType() {}

    /** The type of files with an extension, without a dot; empty where it is not known. */
    public static Optional<String> of(String extension) {
        return Optional.ofNullable(BY_EXTENSION.get(extension.toLowerCase(Locale.ROOT)));
    }

    /**
     * What the header {@code Content-Type} of a file of a site says.
     *
     * @param path its path
     * @param pages the encoding of baked pages
     */
    public static String header(String path, Charset pages) {
        Charset encoding = path.endsWith(".html") ? pages : StandardCharsets.UTF_8;
        return of(SitePath.extension(path))
                .map(type -> type.startsWith("text/")
                        ? type + "; charset=" + encoding.name().toLowerCase(Locale.ROOT)
                        : type)
                .orElse("application/octet-stream");
    }

    /** The extensions of {@linkplain #isText texts}, in order. */
    public static List<String> textExtensions() {
        return BY_EXTENSION.keySet().stream().filter(MediaType::isText).sorted().toList();
    }

    /** Whether files with an extension are texts, which repeat themselves enough to become smaller when they are compressed. */
    public static boolean isText(String extension) {
        return of(extension)
                .filter(type -> type.startsWith("text/")
                        || type.endsWith("+xml")
                        || type.endsWith("+json")
                        || WRITTEN.contains(type))
                .isPresent();
    }
}
