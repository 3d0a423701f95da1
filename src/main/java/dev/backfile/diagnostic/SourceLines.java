package dev.backfile.diagnostic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The lines of a site's files, to show them beside mistakes. Keeps the last file, for mistakes come in order. */
final class SourceLines {

    private static final long LARGEST = 16L << 20;

    private final Path site;
    private String path = "";
    private List<String> lines = List.of();

    SourceLines(Path site) {
        this.site = site;
    }

    /** The line of a place, if the file can be read, lies in the site, and has it. */
    Optional<String> line(Place place) {
        if (place.line() < 1) {
            return Optional.empty();
        }
        if (!place.path().equals(path)) {
            path = place.path();
            lines = read(path);
        }
        return place.line() <= lines.size() ? Optional.of(lines.get(place.line() - 1)) : Optional.empty();
    }

    private List<String> read(String name) {
        try {
            Path file = site.resolve(name).toRealPath();
            if (!file.startsWith(site.toRealPath()) || !Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return List.of();
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (IOException | InvalidPathException unreadable) {
            return List.of();
        }
    }
}
