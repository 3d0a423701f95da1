package dev.backfile.archive.collect;

import dev.backfile.archive.Article;
import dev.backfile.archive.Lazy;
import dev.backfile.diagnostic.NearestNames;
import dev.backfile.notation.SitePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which documents a {@code [[name]]} can mean: those whose slug it is, else those whose file has this name without date
 * and extension, or with its date. A name with slashes also gives the end of the folder.
 */
final class NameIndex {

    static final String INDEX = "index";
    private static final Pattern DATE_IN_FRONT = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}-");

    private final Map<String, List<Article>> bySlug = new HashMap<>();
    private final Map<String, List<Article>> byFileName = new HashMap<>();
    private final Lazy<NearestNames> nearest =
            new Lazy<>(() -> NearestNames.among(Stream.concat(bySlug.keySet().stream(), byFileName.keySet().stream())
                    .toList()));

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
        String last = SitePath.name(folded);
        String folder = SitePath.folder(folded);
        List<Article> found = within(folder, bySlug.getOrDefault(last, List.of()));
        if (!found.isEmpty() || !DATE_IN_FRONT.matcher(last).find()) {
            return found.isEmpty() ? within(folder, byFileName.getOrDefault(last, List.of())) : found;
        }
        String undated = withoutDate(last);
        return Stream.concat(
                        bySlug.getOrDefault(undated, List.of()).stream(),
                        byFileName.getOrDefault(undated, List.of()).stream())
                .filter(document -> folded(SitePath.baseName(document.path())).equals(last))
                .toList();
    }

    /** What should have been written in place of a name that no document has. */
    Optional<String> meant(String name) {
        String folded = folded(name.strip());
        String folder = SitePath.folder(folded);
        String last = SitePath.name(folded);
        List<Article> elsewhere = find(last);
        if (!elsewhere.isEmpty()) {
            return elsewhere.size() == 1
                    ? Optional.of(last)
                    : elsewhere.stream().map(NameIndex::qualifiedName).min(Comparator.naturalOrder());
        }
        return nearest.get()
                .nearest(last)
                .map(near ->
                        folder.isEmpty() || find(SitePath.within(folder, near)).isEmpty()
                                ? near
                                : SitePath.within(folder, near));
    }

    /** The shortest name with slashes that means this document. */
    static String qualifiedName(Article document) {
        String own = SitePath.folder(document.path());
        String folder = fileName(document).equals(INDEX) ? SitePath.folder(own) : own;
        return SitePath.within(folder, document.slug());
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
        String own = SitePath.folder(candidate.path());
        return isWithin(folder, own) || fileName(candidate).equals(INDEX) && isWithin(folder, SitePath.folder(own));
    }

    /** Whether a folder is, or ends with, what stands before a name; any does when nothing stands there. */
    static boolean isWithin(String written, String folder) {
        String own = folded(folder);
        return written.isEmpty() || own.equals(written) || own.endsWith("/" + written);
    }

    private static String fileName(Article document) {
        return folded(withoutDate(SitePath.baseName(document.path())));
    }

    /** A file's name without the date that it begins with. */
    static String withoutDate(String name) {
        return DATE_IN_FRONT.matcher(name).replaceFirst("");
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
