package dev.backfile.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files that the built-in theme brings along: its style sheets and pictures. Immutable. */
public final class BuiltInAssets {

    private static final String FOLDER = "builtin/assets";

    private final SortedMap<String, byte[]> files;

    private BuiltInAssets(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /** Loads them from the class path. */
    public static BuiltInAssets load() {
        URL folder = BuiltInAssets.class.getResource(FOLDER);
        if (folder == null) {
            return new BuiltInAssets(new TreeMap<>());
        }
        try {
            URI location = folder.toURI();
            if (!location.getScheme().equals("jar")) {
                return new BuiltInAssets(read(Path.of(location)));
            }
            String jarFile = location.getRawSchemeSpecificPart();
            try (ZipFile jar = new ZipFile(Path.of(URI.create(jarFile.substring(0, jarFile.indexOf("!/"))))
                    .toFile())) {
                return new BuiltInAssets(read(jar, "dev/backfile/theme/" + FOLDER + "/"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("A resource's URL is no URI: " + folder, impossible);
        }
    }

    /** No files, for a site that the theme does not stand behind. */
    public static BuiltInAssets none() {
        return new BuiltInAssets(new TreeMap<>());
    }

    /** Their paths in the destination, in order. */
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    /**
     * The bytes of a file.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public byte[] bytes(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("no file of the theme: " + path);
        }
        return bytes.clone();
    }

    private static SortedMap<String, byte[]> read(ZipFile jar, String folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (ZipEntry entry : Collections.list(jar.entries())) {
            if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
                try (InputStream bytes = jar.getInputStream(entry)) {
                    files.put(entry.getName().substring(folder.length()), bytes.readAllBytes());
                }
            }
        }
        return files;
    }

    private static SortedMap<String, byte[]> read(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
