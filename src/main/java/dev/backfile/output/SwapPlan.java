package dev.backfile.output;

import dev.backfile.output.Move.Kind;
import dev.backfile.output.Obstacles.Obstacle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a swap is going to do, found out before its first move.
 *
 * @param moves the moves in their order: first all that goes, then all that comes
 * @param blocked the staged paths that cannot be moved in, and what stands in their way
 * @param unwritable folders in which something is to be changed and nothing can be
 */
record SwapPlan(List<Move> moves, Map<String, Obstacle> blocked, SortedSet<String> unwritable) {

    /**
     * Plans a swap.
     *
     * @param ownership what in the destination is of earlier bakes
     * @param adopt whether files of others are replaced
     * @param staged the paths of the files that come
     * @param gone the paths of earlier bakes' files that are neither among those that come nor among those that stay
     */
    static SwapPlan of(
            Path destination,
            FileOperations files,
            Ownership ownership,
            boolean adopt,
            Set<String> staged,
            Set<String> gone)
            throws IOException {
        Obstacles obstacles = new Obstacles(destination, files, path -> gone.contains(path) && ownership.isOurs(path));
        CaseFolding cases = CaseFolding.of(destination, gone);
        List<Move> removals = new ArrayList<>();
        for (String path : gone) {
            if (obstacles.onTheWay(path).isEmpty() && isFile(destination.resolve(path)) && ownership.isOurs(path)) {
                removals.add(new Move(Kind.REMOVE, path));
            }
        }
        List<Move> clearings = new ArrayList<>();
        List<Move> arrivals = new ArrayList<>();
        Map<String, Obstacle> blocked = new LinkedHashMap<>();
        for (String path : new TreeSet<>(staged)) {
            Path file = destination.resolve(path);
            Optional<Obstacle> obstacle = obstacles.onTheWay(path);
            boolean there = obstacle.isEmpty()
                    && exists(file)
                    && cases.otherNameOf(path).isEmpty();
            if (there && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                obstacle = obstacles.within(path);
                if (obstacle.isEmpty()) {
                    clearings.add(new Move(Kind.CLEAR, path));
                    arrivals.add(new Move(Kind.ADD, path));
                }
            } else if (there && !adopt && !ownership.isOurs(path)) {
                obstacle = Optional.of(new Obstacle(path, Obstacle.Kind.FILE));
            } else if (obstacle.isEmpty()) {
                arrivals.add(new Move(there ? Kind.CHANGE : Kind.ADD, path));
            }
            obstacle.ifPresent(found -> blocked.put(path, found));
        }
        removals.sort(Comparator.comparing(Move::path));
        List<Move> moves = new ArrayList<>(removals);
        moves.addAll(clearings);
        moves.addAll(arrivals);
        moves.forEach(move -> obstacles.touch(move.path()));
        return new SwapPlan(moves, blocked, obstacles.unwritable());
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isFile(Path path) {
        return exists(path) && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
