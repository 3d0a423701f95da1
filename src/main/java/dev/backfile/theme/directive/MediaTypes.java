package dev.backfile.theme.directive;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The media types of films and recordings (IANA's registry), by the extensions of their files. */
final class MediaTypes {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("mp4", "video/mp4"),
            Map.entry("m4v", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("ogv", "video/ogg"),
            Map.entry("mov", "video/quicktime"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("aac", "audio/aac"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("oga", "audio/ogg"),
            Map.entry("opus", "audio/ogg"),
            Map.entry("flac", "audio/flac"),
            Map.entry("wav", "audio/wav"),
            Map.entry("vtt", "text/vtt"));

    private MediaTypes() {}

    /** The type of files with an extension; nothing for one that is not known. */
    static Optional<String> of(String extension) {
        return Optional.ofNullable(TYPES.get(extension.toLowerCase(Locale.ROOT)));
    }
}
