package dev.backfile.config;

import dev.backfile.diagnostic.Place;
import java.util.Map;
import java.util.Optional;

/**
 * A place to which a site is published.
 *
 * @param name its name in the settings
 * @param kind what it is
 * @param values what else is set of it, by the last word of the key, such as {@code to}
 * @param place where the settings name it
 */
public record PublishTarget(String name, Kind kind, Map<String, String> values, Place place) {

    /** What a site can be published to. */
    public enum Kind {
        /** A folder of this machine. */
        FOLDER,
        /** A branch of a git repository. */
        GIT,
        /** What rsync reaches. */
        RSYNC,
        /** A server that speaks SFTP. */
        SFTP,
        /** A bucket of S3, or of what speaks like it. */
        S3
    }

    /** Keeps a copy of the values. */
    public PublishTarget {
        values = Map.copyOf(values);
    }

    /** One of the values, if it is set. */
    public Optional<String> value(String word) {
        return Optional.ofNullable(values.get(word));
    }

    /** Where the site goes: a folder, a URL or whatever the kind understands; empty when nothing is said. */
    public String to() {
        return values.getOrDefault("to", "");
    }
}
