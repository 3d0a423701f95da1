package dev.backfile.archive.collect;

import dev.backfile.config.FolderSection.Folders;
import dev.backfile.notation.SitePath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Links to files of the folders that are copied as they are, by where these lie and not by where they are published. */
final class AssetLinks {

    private AssetLinks() {}

    /**
     * Where a file of the assets is published, or one of a folder that keeps its name.
     *
     * @param target its path from the folder of articles: {@code ../assets/a.png}
     */
    static Optional<String> asset(Folders folders, String target) {
        boolean outside = target.startsWith("../") || !folders.hasContent(target);
        if (!outside && !folders.hasKeptFolders()) {
            return Optional.empty();
        }
        Deque<String> names = new ArrayDeque<>();
        for (String name : (folders.content() + "/" + target).split("/")) {
            if (!name.equals("..")) {
                if (!name.equals(".") && !name.isEmpty()) {
                    names.addLast(name);
                }
            } else if (names.pollLast() == null) {
                return Optional.empty();
            }
        }
        String place = String.join("/", names);
        return outside ? folders.published(place) : folders.keptAt(place);
    }

    /**
     * The same for what is written as if each article stood at the top of the site, {@code images/a.png}, or from its page's
     * address, which may stand as deep as its source.
     *
     * @param document the path of the document that has the link
     * @param target where it would lead from there
     */
    static Optional<String> fromTheTop(Folders folders, String document, String target) {
        String above = SitePath.folder(document);
        while (folders.hasKeptFolders()) {
            String start = above.isEmpty() ? "" : above + "/";
            String rest = target.startsWith(start) ? target.substring(start.length()) : "";
            Optional<String> found = folders.isKept(rest) ? Optional.of(rest) : folders.keptAt(rest);
            if (found.isPresent() || above.isEmpty()) {
                return found;
            }
            above = SitePath.folder(above);
        }
        return Optional.empty();
    }
}
