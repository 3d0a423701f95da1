package dev.backfile.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which documents a {@code [[name]]} can mean: those whose slug it is, else those whose file has this name without date
 * and extension. A name with slashes also gives the end of the folder.
 */
final class NameIndex {

    private static final String INDEX = "index";
    private static final Pattern DATE_IN_FRONT = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}-");

    private final Map<String, List<Article>> bySlug = new HashMap<>();
    private final Map<String, List<Article>> byFileName = new HashMap<>();

    NameIndex(Collection<Article> documents) {
        for (Article document : documents) {
            String slug = folded(document.slug());
            String fileName = fileName(document);
            bySlug.computeIfAbsent(slug, key -> new ArrayList<>(1)).add(document);
            if (!fileName.equals(slug)) {
                byFileName.computeIfAbsent(fileName, key -> new ArrayList<>(1)).add(document);
            }
        }
    }

    /** The documents that a name can mean. */
    List<Article> find(String name) {
        String folded = folded(name.strip());
        int slash = folded.lastIndexOf('/');
        String last = folded.substring(slash + 1);
        String folder = slash < 0 ? "" : folded.substring(0, slash);
        List<Article> found = within(folder, bySlug.getOrDefault(last, List.of()));
        return found.isEmpty() ? within(folder, byFileName.getOrDefault(last, List.of())) : found;
    }

    /** Every name that a document has, for suggestions. */
    Collection<String> names() {
        return bySlug.keySet();
    }

    /** The shortest name with slashes that means this document. */
    static String qualifiedName(Article document) {
        String own = folderOf(document.path());
        String folder = fileName(document).equals(INDEX) ? folderOf(own) : own;
        return folder.isEmpty() ? document.slug() : folder + "/" + document.slug();
    }

    private static List<Article> within(String folder, List<Article> candidates) {
        if (folder.isEmpty()) {
            return candidates;
        }
        return candidates.stream()
                .filter(candidate -> isWithin(folder, candidate))
                .toList();
    }

    private static boolean isWithin(String folder, Article candidate) {
        String own = folded(folderOf(candidate.path()));
        return endsWith(own, folder) || fileName(candidate).equals(INDEX) && endsWith(folderOf(own), folder);
    }

    private static boolean endsWith(String own, String folder) {
        return own.equals(folder) || own.endsWith("/" + folder);
    }

    private static String folderOf(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static String fileName(Article document) {
        String path = document.path();
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String base = dot > 0 ? file.substring(0, dot) : file;
        return folded(DATE_IN_FRONT.matcher(base).replaceFirst(""));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
