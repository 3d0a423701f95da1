package dev.backfile.page.unused;

import dev.backfile.archive.Article;
import dev.backfile.archive.FileMentions;
import dev.backfile.archive.Link;
import dev.backfile.config.Settings;
import dev.backfile.notation.SitePath;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the files that nothing names: no link of a document, whether it is published or not, no field of front matter
 * and no setting. Confined to one thread.
 */
final class UnnamedFiles {

    /** Files that name other files, which are not read. */
    private static final Set<String> NAMING = Set.of("css", "js", "mjs", "svg", "xml", "json", "htm", "xhtml");

    private final Settings settings;
    private final Set<String> unnamed;
    private final Set<String> namingFolders = new HashSet<>();

    UnnamedFiles(Settings settings, Collection<String> files) {
        this.settings = settings;
        this.unnamed = new HashSet<>(files);
    }

    /** Those that the settings and some documents do not name. */
    Set<String> among(List<Article> documents) {
        settings.menus().all().forEach(link -> name(link.address(), ""));
        FileMentions.in(settings.properties()).forEach(text -> name(text, ""));
        for (Article document : documents) {
            for (Link link : document.links()) {
                if (link.kind() != Link.Kind.NAME) {
                    remove(link.target());
                    link.inOwnFolder(document.path()).ifPresent(this::remove);
                }
            }
        }
        for (Article document : documents) {
            if (unnamed.isEmpty()) {
                return Set.of();
            }
            FileMentions.in(document.fields()).forEach(text -> name(text, SitePath.folderPrefix(document.path())));
        }
        unnamed.removeIf(this::isBesideNaming);
        return unnamed;
    }

    /** A text names a file from the folder of its document, or from the root of the site. */
    private void name(String text, String folder) {
        String host = settings.site().host().map(url -> url + "/").orElse("/");
        String local = withoutSuffix(text.startsWith(host) ? text.substring(host.length()) : text);
        remove(resolved(local));
        if (!folder.isEmpty()) {
            remove(resolved(folder + local));
        }
    }

    private void remove(String path) {
        if (unnamed.remove(path) && NAMING.contains(FileSort.extension(path))) {
            namingFolders.add(SitePath.folderPrefix(path));
        }
    }

    /** Whether a file lies in the folder, below the top, of a named file that may name it. */
    private boolean isBesideNaming(String path) {
        for (String folder = SitePath.folderPrefix(path); !folder.isEmpty(); folder = folderAbove(folder)) {
            if (namingFolders.contains(folder)) {
                return true;
            }
        }
        return false;
    }

    private static String folderAbove(String folder) {
        return SitePath.folderPrefix(folder.substring(0, folder.length() - 1));
    }

    private static String withoutSuffix(String url) {
        int end = 0;
        while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
            end++;
        }
        return url.substring(0, end);
    }

    private static String resolved(String path) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.split("/")) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }
}
