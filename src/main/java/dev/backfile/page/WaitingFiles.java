package dev.backfile.page;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Link;
import dev.backfile.archive.LinkTarget;
import dev.backfile.notation.SitePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which files among the articles wait with an article that is not public, or not any more: those that only such articles
 * link to or show, those that are called like one or lie in a folder called like one, and those in a folder, and in what
 * is below it, all of whose articles are such. A file that a public article links to or shows never waits.
 */
public final class WaitingFiles {

    private final Set<String> namedByHidden = new HashSet<>();
    private final Set<String> hidden = new HashSet<>();
    private final Map<String, Boolean> allHiddenIn = new HashMap<>();
    private final Set<String> stems = new HashSet<>();
    private final Set<String> publicStems = new HashSet<>();

    private WaitingFiles() {}

    /**
     * Those of some files that wait.
     *
     * @param archive what is public
     * @param cards every document, public or not
     * @param leftOut the sources of documents that could not be read, and so are not public
     * @param namedByLeftOut what these link to or show, as far as that is known: paths of files, and folders, which end with
     *     a slash, where nobody knows which of their files it is
     * @param files the files, relative to the content folder as all paths are
     */
    public static Set<String> among(
            List<String> files,
            Archive archive,
            Collection<Article> cards,
            Collection<String> leftOut,
            Collection<String> namedByLeftOut) {
        List<Article> standing = archive.documents().stream()
                .filter(article -> !article.isWithdrawn())
                .toList();
        if (standing.size() == cards.size() && leftOut.isEmpty()) {
            return Set.of();
        }
        Set<Article> shown = new HashSet<>(standing);
        WaitingFiles waiting = new WaitingFiles();
        for (Article card : cards) {
            waiting.document(card.path(), shown.contains(card));
            if (!shown.contains(card)) {
                card.links().stream()
                        .filter(link -> link.kind() != Link.Kind.NAME)
                        .forEach(link -> waiting.namedByHidden.add(link.target()));
            }
        }
        leftOut.forEach(path -> waiting.document(path, false));
        waiting.namedByHidden.addAll(namedByLeftOut);
        if (waiting.hidden.isEmpty()) {
            return Set.of();
        }
        Set<String> found = new HashSet<>();
        files.stream().filter(waiting::mayWait).forEach(found::add);
        if (!found.isEmpty()) {
            shown.forEach(article -> named(archive, article).forEach(found::remove));
        }
        return found;
    }

    private void document(String path, boolean shown) {
        if (!shown) {
            hidden.add(path);
        }
        allHiddenIn.merge(SitePath.folder(path), !shown, Boolean::logicalAnd);
        (shown ? publicStems : stems).add(stem(path));
    }

    private static Stream<String> named(Archive archive, Article article) {
        List<String> named = new ArrayList<>();
        for (int number = 0; number < article.links().size(); number++) {
            if (archive.target(article, number) instanceof LinkTarget.ToFile to) {
                named.add(to.path());
            }
        }
        return named.stream();
    }

    private boolean mayWait(String file) {
        return namedByHidden.contains(file)
                || namedByHidden.contains(SitePath.folder(file) + "/")
                || belongsTo(stem(file))
                || isInHiddenFolder(SitePath.folder(file));
    }

    private boolean belongsTo(String stem) {
        return stems.contains(stem) && !publicStems.contains(stem);
    }

    /** Whether the nearest folder that holds articles holds none that is public, or one on the way is called like one. */
    private boolean isInHiddenFolder(String folder) {
        String nearest = folder;
        while (!nearest.isEmpty() && !allHiddenIn.containsKey(nearest)) {
            if (belongsTo(nearest)) {
                return true;
            }
            nearest = SitePath.folder(nearest);
        }
        return !nearest.isEmpty() && allHiddenIn.get(nearest);
    }

    /** A path without all that follows a dot in its last name. */
    private static String stem(String path) {
        int dot = path.indexOf('.', path.lastIndexOf('/') + 2);
        return dot < 0 ? path : path.substring(0, dot);
    }
}
