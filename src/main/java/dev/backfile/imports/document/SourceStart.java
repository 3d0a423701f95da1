package dev.backfile.imports.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
 * @param text the first 64 KiB of a file as ISO-8859-1, in which every byte is a character, or as UTF-16
 *     where it begins so, without the mark of its encoding; empty of a folder
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
            walk(source, source, names);
            names.sort(null);
            return new SourceStart(source, "", List.copyOf(names));
        }
        String text;
        try (InputStream input = Files.newInputStream(source)) {
            text = text(input.readNBytes(BYTES));
        }
        return new SourceStart(source, text, text.startsWith(ZIP) ? packed(source) : List.of());
    }

    private static String text(byte[] bytes) {
        String plain = new String(bytes, StandardCharsets.ISO_8859_1);
        return plain.startsWith("\u00fe\u00ff") || plain.startsWith("\u00ff\u00fe")
                ? new String(bytes, StandardCharsets.UTF_16)
                : plain.startsWith("\u00ef\u00bb\u00bf") ? plain.substring(3) : plain;
    }

    /** The first files in the order of their names, whatever that of the file system is. */
    private static void walk(Path folder, Path root, List<String> names) throws IOException {
        List<Path> children;
        try (Stream<Path> listed = Files.list(folder)) {
            children = listed.sorted().toList();
        }
        for (Path child : children) {
            if (names.size() >= FILES) {
                return;
            }
            if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                walk(child, root, names);
            } else if (Files.isRegularFile(child)) {
                names.add(root.relativize(child).toString().replace('\\', '/'));
            }
        }
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
