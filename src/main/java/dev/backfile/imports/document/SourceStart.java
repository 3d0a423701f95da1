package dev.backfile.imports.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What importers are asked by: the beginning of a source.
 *
 * @param path the source
 * @param text the first 64 KiB of a file as ISO-8859-1, in which every byte is a character; empty of a folder
 * @param names the paths of the first 2,000 files of a folder, relative to it, with {@code /}; empty of a file
 */
public record SourceStart(Path path, String text, List<String> names) {

    private static final int BYTES = 1 << 16;
    private static final int FILES = 2_000;

    /**
     * Reads the beginning of a source.
     *
     * @throws IOException if it cannot be read
     */
    public static SourceStart of(Path source) throws IOException {
        if (Files.isDirectory(source)) {
            List<String> names = new ArrayList<>();
            try (Stream<Path> files = Files.walk(source)) {
                files.filter(Files::isRegularFile)
                        .limit(FILES)
                        .forEach(file ->
                                names.add(source.relativize(file).toString().replace('\\', '/')));
            }
            names.sort(null);
            return new SourceStart(source, "", List.copyOf(names));
        }
        try (InputStream input = Files.newInputStream(source)) {
            return new SourceStart(source, new String(input.readNBytes(BYTES), StandardCharsets.ISO_8859_1), List.of());
        }
    }

    /** Whether it is a folder. */
    public boolean isFolder() {
        return Files.isDirectory(path);
    }

    /** Whether its name ends so, whatever the case. */
    public boolean isNamed(String ending) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
