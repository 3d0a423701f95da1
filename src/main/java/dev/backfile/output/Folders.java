package dev.backfile.output;

import dev.backfile.parallel.Threads;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What is done with whole folders. */
public final class Folders {

    private Folders() {}

    /** Deletes a folder with everything in it, if it is there; links in it are not followed. */
    public static void delete(Path folder) throws IOException {
        delete(folder, new DiskOperations(), Threads.CALLER);
    }

    /** The same with other operations, by many threads. */
    static void delete(Path folder, FileOperations files, Threads threads) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> found = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                found.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                folders.add(visited);
                return FileVisitResult.CONTINUE;
            }
        });
        ParallelSteps.take(found, threads, files::delete);
        for (Path empty : folders) {
            files.delete(empty);
        }
    }

    /** Removes a folder and those above it, up to another, as far as they are empty. */
    static void deleteEmpty(Path from, Path top, FileOperations files) throws IOException {
        for (Path folder = from; !folder.equals(top); folder = folder.getParent()) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            if (!isEmpty(folder)) {
                return;
            }
            files.delete(folder);
        }
    }

    /** Removes a folder that holds nothing but folders; nothing at all when there is a file in it. */
    static void deleteEmptyTree(Path folder, FileOperations files) throws IOException {
        List<Path> folders;
        try (Stream<Path> tree = Files.walk(folder)) {
            folders = new ArrayList<>(tree.toList());
        }
        if (!folders.stream().allMatch(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))) {
            throw new DirectoryNotEmptyException(folder.toString());
        }
        Collections.reverse(folders);
        for (Path empty : folders) {
            files.delete(empty);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }
}
