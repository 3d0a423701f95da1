package dev.backfile.cli.doctor;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many files of which kinds a folder holds: counts, never names. */
final class FolderFacts extends SimpleFileVisitor<Path> {

    private static final int MOST_KINDS = 8;
    private static final int LONGEST_KIND = 8;

    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Path folder;
    private int files;
    private int links;
    private int unreadable;
    private int foreign;
    private int deepest;
    private long bytes;
    private long largest;

    private FolderFacts(Path folder) {
        this.folder = folder;
    }

    /** What is to be said of a folder. */
    static String of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return "not there";
        }
        FolderFacts facts = new FolderFacts(folder.toRealPath());
        Files.walkFileTree(facts.folder, facts);
        return facts.told();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        files++;
        links += attributes.isSymbolicLink() ? 1 : 0;
        bytes += attributes.size();
        largest = Math.max(largest, attributes.size());
        deepest = Math.max(deepest, folder.relativize(file).getNameCount());
        String name = file.getFileName().toString();
        foreign += name.chars().anyMatch(character -> character > 127) ? 1 : 0;
        kinds.merge(kind(name), 1, Integer::sum);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        unreadable++;
        return FileVisitResult.CONTINUE;
    }

    /** The extension, where it looks like one: a name may be private. */
    private static String kind(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean plain = name.lastIndexOf('.') > 0 && extension.matches("[a-z0-9]{1," + LONGEST_KIND + "}");
        return plain ? "." + extension : "others";
    }

    private String told() {
        String most = kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_KINDS)
                .map(kind -> String.format(Locale.ROOT, "%,d %s", kind.getValue(), kind.getKey()))
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%,d files, %s", files, Sizes.of(bytes))
                + (most.isEmpty() ? "" : "; " + most)
                + (files == 0 ? "" : "; the largest " + Sizes.of(largest) + "; " + deepest + " deep")
                + told(foreign, "with names beyond ASCII")
                + told(links, "symbolic links")
                + told(unreadable, "unreadable");
    }

    private static String told(int count, String what) {
        return count == 0 ? "" : String.format(Locale.ROOT, "; %,d %s", count, what);
    }
}
