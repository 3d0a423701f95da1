package dev.backfile.imports.export;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * An export of many files: a folder, or a zip of one. A zip is read file by file, never unpacked, and within limits. Confined to one
 * thread.
 */
public final class ExportFolder implements Closeable {

    private static final int MOST_FILES = 500_000;
    private static final int LONGEST_FILE = 64 << 20;

    private final Path source;
    private final @Nullable ZipFile zip;
    private final List<String> names;

    private ExportFolder(Path source, @Nullable ZipFile zip, List<String> names) {
        this.source = source;
        this.zip = zip;
        this.names = names;
    }

    /**
     * Opens a folder or a zip.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is neither, or holds more than a limit; the message says which
     */
    public static ExportFolder open(Path source) throws IOException {
        if (Files.isDirectory(source)) {
            Path root = source.toRealPath();
            try (Stream<Path> files = Files.walk(source)) {
                List<String> names = new ArrayList<>();
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    if (file.toRealPath().startsWith(root)) {
                        add(names, source.relativize(file).toString().replace('\\', '/'), source);
                    }
                }
                names.sort(null);
                return new ExportFolder(source, null, names);
            }
        }
        ZipFile zip;
        try {
            zip = new ZipFile(source.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException fault) {
            throw new IllegalArgumentException(
                    "'" + source + "' is no zip, or a damaged one (" + fault.getMessage()
                            + "); unpack it with another program, and name the folder",
                    fault);
        }
        List<String> names = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (!entry.isDirectory()) {
                add(names, entry.getName(), source);
            }
        }
        names.sort(null);
        return new ExportFolder(source, zip, names);
    }

    private static void add(List<String> names, String name, Path source) {
        if (names.size() == MOST_FILES) {
            throw new IllegalArgumentException("'" + source + "' holds more than " + MOST_FILES
                    + " files, which no export does; bring its folders one by one");
        }
        names.add(name);
    }

    /** The paths of all files, with {@code /}, sorted. They name files of the source alone: nothing is written by them. */
    public List<String> names() {
        return names;
    }

    /**
     * The bytes of a file.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is larger than a limit
     */
    public InputStream open(String name) throws IOException {
        try (InputStream input = stream(name)) {
            byte[] bytes = input.readNBytes(LONGEST_FILE + 1);
            if (bytes.length > LONGEST_FILE) {
                throw new IllegalArgumentException("'" + name + "' in '" + source + "' is larger than "
                        + (LONGEST_FILE >> 20) + " MiB, which no text of an export is; take it out");
            }
            return new ByteArrayInputStream(bytes);
        }
    }

    private InputStream stream(String name) throws IOException {
        if (zip == null) {
            return Files.newInputStream(source.resolve(name));
        }
        InputStream input = zip.getInputStream(zip.getEntry(name));
        if (input == null) {
            throw new IOException("'" + name + "' in '" + source + "' cannot be read");
        }
        return input;
    }

    /**
     * A file as text: in UTF-8, or in UTF-16 where it begins with its mark.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is larger than a limit
     */
    public String text(String name) throws IOException {
        try (InputStream input = open(name)) {
            byte[] bytes = input.readAllBytes();
            String text = new String(bytes, ByteMark.charset(bytes));
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
