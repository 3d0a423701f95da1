package dev.backfile.page.register;

import dev.backfile.archive.Article;
import dev.backfile.notation.SitePath;
import dev.backfile.page.register.LostUrl.Sign;
import dev.backfile.page.register.RegisterComparison.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the document that stood at a URL which is gone. */
final class Successors {

    private static final Pattern DATE = Pattern.compile("^[0-9]{4}-[0-9]{2}-[0-9]{2}[-_]");

    private final Site site;
    private final Set<String> sources;
    private final Map<String, Article> bySource = new HashMap<>();
    private final Map<String, List<Article>> freshByName = new HashMap<>();
    private final Map<String, List<Article>> freshByFolder = new HashMap<>();
    private final Map<String, Integer> goneByName = new HashMap<>();
    private final Map<String, Integer> goneByFolder = new HashMap<>();

    private Successors(Site site) {
        this.site = site;
        this.sources = site.sources().get();
    }

    static Successors of(List<RegisteredUrl> missing, List<String> unregistered, Site site) {
        Successors successors = new Successors(site);
        Set<String> fresh = new HashSet<>(unregistered);
        for (Article document : site.archive().documents()) {
            successors.bySource.put(document.path(), document);
            String path = site.addresses().of(document);
            if (fresh.contains(path) && !document.isWithdrawn()) {
                names(document.path(), path).forEach(name -> add(successors.freshByName, name, document));
                add(successors.freshByFolder, SitePath.folder(document.path()), document);
            }
        }
        for (RegisteredUrl url : missing) {
            successors.sourceGone(url).ifPresent(source -> {
                names(source, url.path()).forEach(name -> successors.goneByName.merge(name, 1, Integer::sum));
                successors.goneByFolder.merge(SitePath.folder(source), 1, Integer::sum);
            });
        }
        return successors;
    }

    /** The document that stood at a URL, where it stands now. */
    Optional<LostUrl> of(RegisteredUrl url) {
        Article same = source(url).map(bySource::get).orElse(null);
        if (same != null) {
            return moved(url, same, Sign.SOURCE);
        }
        return sourceGone(url)
                .flatMap(source -> byName(url, source)
                        .or(() -> only(freshByFolder, goneByFolder, SitePath.folder(source))
                                .flatMap(document -> moved(url, document, Sign.FOLDER))));
    }

    /** What is to be said of a URL whose document stands nowhere. */
    LostUrl without(RegisteredUrl url) {
        return source(url).filter(sources::contains).isPresent() ? new LostUrl.HeldBack(url) : new LostUrl.Gone(url);
    }

    private Optional<LostUrl> byName(RegisteredUrl url, String source) {
        return names(source, url.path()).stream()
                .flatMap(name -> only(freshByName, goneByName, name).stream())
                .findFirst()
                .flatMap(document -> moved(url, document, Sign.NAME));
    }

    private Optional<LostUrl> moved(RegisteredUrl url, Article document, Sign sign) {
        String path = site.addresses().of(document);
        return Optional.of(new LostUrl.Moved(url, document, path, sign));
    }

    /** The source of a URL, within the content folder; empty where it is none of the site's documents or files. */
    private Optional<String> source(RegisteredUrl url) {
        return url.sourceIn(site.settings().folders());
    }

    /** The source of a document's URL that is no longer there. */
    private Optional<String> sourceGone(RegisteredUrl url) {
        return source(url).filter(source -> url.isPage() && !sources.contains(source));
    }

    /** What a document is called: by its file, without a date before it, and by the end of its URL. */
    private static Set<String> names(String source, String path) {
        Set<String> names = new HashSet<>();
        names.add(DATE.matcher(SitePath.baseName(source)).replaceFirst(""));
        String page = SitePath.baseName(path);
        names.add(page.equals("index") ? SitePath.name(SitePath.folder(path)) : page);
        names.remove("");
        names.remove("index");
        return names;
    }

    private static void add(Map<String, List<Article>> map, String key, Article document) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(document);
    }

    private static Optional<Article> only(Map<String, List<Article>> fresh, Map<String, Integer> gone, String key) {
        List<Article> found = fresh.getOrDefault(key, List.of());
        return found.size() == 1 && gone.getOrDefault(key, 0) == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
