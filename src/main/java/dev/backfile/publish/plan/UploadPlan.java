package dev.backfile.publish.plan;

import dev.backfile.fingerprint.Fingerprint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What has to be done at a target, in the order in which no reader meets a link to what is not there yet: first everything
 * that is new, files before the pages that show them; then what changes, pages before feeds and sitemaps; last of all what
 * is deleted. Within a stage any order is right.
 *
 * @param stages what is uploaded, one stage after the other; none is empty
 * @param added the paths that the target does not have
 * @param changed the paths that it has with other bytes, or with bytes of which it is not known whether they are whole
 * @param deleted the paths that it has and the site has no more
 */
public record UploadPlan(List<List<String>> stages, List<String> added, List<String> changed, List<String> deleted) {

    private static final Set<String> FOR_MACHINES = Set.of("xml", "json", "txt", "atom", "rss");

    /** Kinds of files, in the order in which they are uploaded. */
    private enum Sort {
        FILE,
        PAGE,
        FOR_MACHINES
    }

    /** Keeps copies of the lists. */
    public UploadPlan {
        stages = List.copyOf(stages);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        deleted = List.copyOf(deleted);
    }

    /**
     * The plan.
     *
     * @param there what the target has of the site, by its paths; {@link Fingerprint#NONE} where an upload was not finished
     * @param wanted what it shall have
     */
    public static UploadPlan of(Map<String, Fingerprint> there, Map<String, Fingerprint> wanted) {
        List<String> added = wanted.keySet().stream()
                .filter(path -> !there.containsKey(path))
                .sorted(LAST_AT_THE_TOP)
                .toList();
        List<String> changed = wanted.keySet().stream()
                .filter(there::containsKey)
                .filter(path -> !there.get(path).equals(wanted.get(path)))
                .sorted(LAST_AT_THE_TOP)
                .toList();
        List<String> deleted = there.keySet().stream()
                .filter(path -> !wanted.containsKey(path))
                .sorted(LAST_AT_THE_TOP.reversed())
                .toList();
        // an upload that was not finished may have left no file: its path is as good as new
        UnaryOperator<String> plain = path -> plain(path, wanted.keySet());
        Predicate<String> stands =
                path -> !there.getOrDefault(path, Fingerprint.NONE).equals(Fingerprint.NONE);
        Predicate<String> isFresh = path -> !stands.test(path) && !stands.test(plain.apply(path));
        List<String> all = Stream.of(added, changed).flatMap(List::stream).toList();
        List<List<String>> stages = new ArrayList<>();
        for (Predicate<String> when : List.of(isFresh, isFresh.negate())) {
            for (Sort sort : Sort.values()) {
                List<String> stage = all.stream()
                        .filter(path -> when.test(path) && sort(plain.apply(path)) == sort)
                        .toList();
                if (!stage.isEmpty()) {
                    stages.add(stage);
                }
            }
        }
        return new UploadPlan(stages, added, changed, deleted);
    }

    /** Whether nothing is to be done. */
    public boolean isEmpty() {
        return stages.isEmpty() && deleted.isEmpty();
    }

    /** The paths of everything that is uploaded. */
    public List<String> uploads() {
        return stages.stream().flatMap(List::stream).toList();
    }

    /** Deep paths first, so that the front page comes after what it leads to. */
    private static final Comparator<String> LAST_AT_THE_TOP =
            Comparator.comparingLong(UploadPlan::depth).reversed().thenComparing(Comparator.naturalOrder());

    private static long depth(String path) {
        return path.chars().filter(character -> character == '/').count();
    }

    /** The path of what a compressed variant is a variant of, so that both come together; else the path itself. */
    private static String plain(String path, Set<String> wanted) {
        String shorter = path.endsWith(".gz") || path.endsWith(".br") ? path.substring(0, path.length() - 3) : path;
        return wanted.contains(shorter) ? shorter : path;
    }

    private static Sort sort(String path) {
        int dot = path.lastIndexOf('.');
        String extension = dot < 0 ? "" : path.substring(dot + 1);
        if (extension.equals("html") || extension.equals("htm")) {
            return Sort.PAGE;
        }
        boolean rules = path.startsWith("_") && path.indexOf('/') < 0 || path.endsWith(".htaccess");
        return rules || FOR_MACHINES.contains(extension) ? Sort.FOR_MACHINES : Sort.FILE;
    }
}
