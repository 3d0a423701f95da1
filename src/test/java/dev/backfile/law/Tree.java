package dev.backfile.law;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Folders as maps from paths to bytes; bytes as text of as many characters, which AssertJ shows and compares well. A
 * symbolic link is an arrow and the path that it leads to.
 */
final class Tree {

    private static final String ARROW = "\u2192 ";

    private Tree() {}

    /** Whether an entry of such a map is a symbolic link. */
    static boolean isLink(String entry) {
        return entry.startsWith(ARROW);
    }

    /** Makes a symbolic link where the file system has them. */
    static void link(Path link, String target) throws IOException {
        try {
            Files.createSymbolicLink(link, link.getFileSystem().getPath(target));
        } catch (UnsupportedOperationException | FileSystemException without) {
            Files.deleteIfExists(link);
        }
    }

    /** Every file below a folder; nothing where there is no folder. */
    static SortedMap<String, String> read(Path folder) throws IOException {
        return read(folder, path -> true);
    }

    /** Every file below a folder whose path is wanted. */
    static SortedMap<String, String> read(Path folder, Predicate<String> wanted) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    if (wanted.test(path) && attributes.isSymbolicLink()) {
                        files.put(
                                path,
                                ARROW + Files.readSymbolicLink(file).toString().replace('\\', '/'));
                    } else if (wanted.test(path)) {
                        files.put(path, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return files;
    }

    /** Writes files from such a map. */
    static void write(Path folder, SortedMap<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            if (isLink(file.getValue())) {
                link(target, file.getValue().substring(ARROW.length()));
            } else {
                Files.write(target, file.getValue().getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    /** Removes a folder with all that it holds, if it is there. */
    static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }

    /** In what two folders differ, in words; empty when they are equal. */
    static String difference(SortedMap<String, String> actual, SortedMap<String, String> expected) {
        StringBuilder words = new StringBuilder();
        SortedSet<String> paths = new TreeSet<>(actual.keySet());
        paths.addAll(expected.keySet());
        for (String path : paths) {
            if (!actual.containsKey(path)) {
                words.append("  missing: ").append(path).append('\n');
            } else if (!expected.containsKey(path)) {
                words.append("  left over: ").append(path).append('\n');
            } else if (!actual.get(path).equals(expected.get(path))) {
                words.append("  different: ").append(path).append('\n');
                words.append(lineDifference(actual.get(path), expected.get(path)));
            }
        }
        return words.toString();
    }

    private static String lineDifference(String actual, String expected) {
        Set<String> present = Set.copyOf(actual.lines().toList());
        Set<String> wanted = Set.copyOf(expected.lines().toList());
        StringBuilder words = new StringBuilder();
        actual.lines()
                .filter(line -> !wanted.contains(line))
                .limit(3)
                .forEach(line -> words.append("    is     ").append(line).append('\n'));
        expected.lines()
                .filter(line -> !present.contains(line))
                .limit(3)
                .forEach(line -> words.append("    should ").append(line).append('\n'));
        return words.toString();
    }
}
