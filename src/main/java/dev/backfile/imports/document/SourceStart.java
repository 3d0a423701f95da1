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
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * What importers are asked by: the beginning of a source.
 *
 * @param path the source
 * @param text the first 64 KiB of a file as ISO-8859-1, in which every byte is a character; empty of a folder
 * @param names the paths of the first 2,000 files of a folder or a zip, relative to it, with {@code /}; empty of another file
 */
public record SourceStart(Path path, String text, List<String> names) {

    private static final int BYTES = 1 << 16;
    private static final int FILES = 2_000;
    private static final String ZIP = "PK\u0003\u0004";

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
        String text;
        try (InputStream input = Files.newInputStream(source)) {
            text = new String(input.readNBytes(BYTES), StandardCharsets.ISO_8859_1);
        }
        return new SourceStart(source, text, text.startsWith(ZIP) ? packed(source) : List.of());
    }

    private static List<String> packed(Path source) throws IOException {
        try (ZipFile zip = new ZipFile(source.toFile(), StandardCharsets.UTF_8)) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .limit(FILES)
                    .map(ZipEntry::getName)
                    .sorted()
                    .toList();
        } catch (ZipException damaged) {
            return List.of();
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
