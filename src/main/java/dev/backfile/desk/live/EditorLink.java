package dev.backfile.desk.live;

import dev.backfile.diagnostic.Place;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The URL with which a writer's editor opens a file.
 *
 * @param site the site's folder
 * @param pattern the URL with {@code {path}}, {@code {line}} and {@code {column}} in it; empty when there is no editor
 */
public record EditorLink(Path site, String pattern) {

    /** The URL for a place in the site; empty where no editor is set, or its URL would run a script. */
    Optional<String> to(Place place) {
        String scheme = pattern.contains(":")
                ? pattern.substring(0, pattern.indexOf(':')).strip().toLowerCase(Locale.ROOT)
                : "";
        if (!scheme.matches("[a-z][a-z0-9+.-]*") || scheme.equals("javascript") || scheme.equals("data")) {
            return Optional.empty();
        }
        String file = URI.create("file:///")
                .resolve(site.resolve(place.path()).toAbsolutePath().normalize().toUri())
                .getRawPath();
        return Optional.of(pattern.strip()
                .replace("{path}", pattern.contains("/{path}") ? file.substring(1) : file)
                .replace("{line}", Integer.toString(Math.max(1, place.line())))
                .replace("{column}", Integer.toString(Math.max(1, place.column()))));
    }
}
