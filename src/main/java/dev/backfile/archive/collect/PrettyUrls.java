package dev.backfile.archive.collect;

import dev.backfile.archive.Article;
import dev.backfile.notation.SitePath;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which documents URLs without an extension may mean, {@code /blog/x/}: those of this path, without extension and date, and those
 * of this slug in this folder. A URL that may mean two means none, nor does one that a document has by its own permalink.
 */
final class PrettyUrls {

    private static final String POSTS = "_posts";

    private final Map<String, Article> byUrl = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    PrettyUrls(Collection<Article> documents) {
        for (Article document : documents) {
            String folder = plain(SitePath.folder(document.path()));
            String name = SitePath.baseName(document.path());
            boolean index = name.equals(NameIndex.INDEX) || name.equals("_" + NameIndex.INDEX);
            String parent = SitePath.folder(folder);
            if (index) {
                enter(folder, document);
                enter(SitePath.within(parent, document.slug()), document);
            } else {
                enter(SitePath.within(folder, name), document);
                enter(SitePath.within(folder, NameIndex.withoutDate(name)), document);
                enter(SitePath.within(folder, document.slug()), document);
            }
        }
        documents.stream()
                .map(Article::permalink)
                .filter(permalink -> permalink != null)
                .forEach(permalink -> ambiguous.add(key(permalink.text())));
    }

    /** The document that a path from the root of the site may mean. */
    Optional<Article> find(String path) {
        String key = key(path);
        boolean pretty = !key.isEmpty() && SitePath.suffix(key).isEmpty() && !ambiguous.contains(key);
        return pretty ? Optional.ofNullable(byUrl.get(key)) : Optional.empty();
    }

    private void enter(String url, Article document) {
        String key = key(url);
        Article other = byUrl.putIfAbsent(key, document);
        if (other != null && other != document) {
            ambiguous.add(key);
        }
    }

    private static String plain(String folder) {
        return Arrays.stream(folder.split("/"))
                .filter(name -> !name.equals(POSTS))
                .collect(Collectors.joining("/"));
    }

    private static String key(String url) {
        String path = url.startsWith("/") ? url.substring(1) : url;
        return (path.endsWith("/") ? path.substring(0, path.length() - 1) : path).toLowerCase(Locale.ROOT);
    }
}
