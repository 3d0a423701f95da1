package dev.backfile.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of files, as the oracle needs them. */
final class Folders {
    private Folders() {}

    /** Every file below the folder under its relative path, with slashes, sorted. */
    static TreeMap<String, Path> files(Path folder) throws IOException {
        TreeMap<String, Path> files = new TreeMap<>();
        for (Path file : below(folder)) {
            if (Files.isRegularFile(file)) {
                files.put(relative(folder, file), file);
            }
        }
        return files;
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path file : below(from)) {
            Path target = to.resolve(relative(from, file));
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                Files.copy(file, target);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path file :
                    below(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted().toList();
        }
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
