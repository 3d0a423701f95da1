package dev.backfile.desk.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The folders that a bake reads from: the site's own, since a text may include any file of it, without what nobody writes
 * by hand, and those of its sources that lie elsewhere.
 *
 * @param roots the folders that are watched with all below them
 * @param left the folders below them that are not
 */
public record WatchedTree(List<Path> roots, Set<Path> left) {

    private static final Set<String> NEVER = Set.of(".git", ".hg", ".svn", ".backfile", "node_modules");

    /**
     * The tree of a site.
     *
     * @param site the site's folder
     * @param sources its sources, folders and files
     * @param files files of its settings
     * @param outputs where baked sites go
     */
    public static WatchedTree of(Path site, List<Path> sources, List<Path> files, List<Path> outputs) {
        Path home = site.toAbsolutePath().normalize();
        List<Path> read = sources.stream().map(each -> absolute(home, each)).toList();
        Set<Path> left = new LinkedHashSet<>();
        for (Path output : outputs) {
            left.add(outermost(home, absolute(home, output), read));
        }
        List<Path> roots = new ArrayList<>(List.of(home));
        read.stream()
                .filter(each -> !each.startsWith(home))
                .filter(Files::isDirectory)
                .forEach(roots::add);
        files.stream()
                .map(each -> absolute(home, each).getParent())
                .filter(each -> each != null && !each.startsWith(home) && Files.isDirectory(each))
                .forEach(roots::add);
        return new WatchedTree(List.copyOf(new LinkedHashSet<>(roots)), Set.copyOf(left));
    }

    /** The folder around an output that holds no source, such as {@code target} around {@code target/site}. */
    private static Path outermost(Path home, Path output, List<Path> sources) {
        Path outermost = output;
        for (Path folder = output; folder != null && folder.startsWith(home) && !folder.equals(home); ) {
            Path candidate = folder;
            if (sources.stream().anyMatch(source -> source.startsWith(candidate))) {
                break;
            }
            outermost = candidate;
            folder = folder.getParent();
        }
        return outermost;
    }

    private static Path absolute(Path home, Path path) {
        return home.resolve(path).toAbsolutePath().normalize();
    }

    /** Whether a file or folder, or one around it, is left out. */
    public boolean leavesOut(Path path) {
        for (Path root : roots) {
            if (path.startsWith(root)) {
                for (Path name : root.relativize(path)) {
                    if (NEVER.contains(name.toString())) {
                        return true;
                    }
                }
            }
        }
        return left.stream().anyMatch(path::startsWith);
    }
}
