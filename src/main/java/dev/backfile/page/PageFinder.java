package dev.backfile.page;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.config.Settings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds single pages of a site that was planned before and would be planned the same, without planning the others. It
 * knows the pages of documents, lists and feeds, the sitemap of the news and the redirects.
 */
public final class PageFinder {

    private final Settings settings;
    private final Archive archive;
    private final Instant asOf;

    /**
     * A finder in an archive.
     *
     * @param asOf the moment as of which the site is baked
     */
    public PageFinder(Settings settings, Archive archive, Instant asOf) {
        this.settings = settings;
        this.archive = archive;
        this.asOf = asOf;
    }

    /**
     * Finds pages.
     *
     * @param paths their paths in the destination
     * @param documents the documents with a page of their own at one of them, by their paths
     * @param likelyTargets the documents to which redirects among them probably lead
     * @return the pages; empty when one of them is of another kind
     */
    public Optional<List<Page>> find(
            Set<String> paths, Map<String, Article> documents, Collection<Article> likelyTargets) {
        List<Page> found = new ArrayList<>();
        Set<String> wanted = new HashSet<>(paths);
        documents.forEach((path, document) -> {
            if (wanted.remove(path)) {
                found.add(Planner.documentPage(settings, archive, document, path));
            }
        });
        take(() -> new ListPages(settings).plan(archive), wanted, found);
        take(() -> new FeedPages(settings).plan(archive), wanted, found);
        take(() -> new NewsPages(settings).plan(archive.chronology(), asOf), wanted, found);
        takeRedirects(likelyTargets, wanted, found);
        takeRedirects(archive.documents(), wanted, found);
        return wanted.isEmpty() ? Optional.of(found) : Optional.empty();
    }

    private void takeRedirects(Collection<Article> targets, Set<String> wanted, List<Page> found) {
        Iterator<Article> remaining = targets.iterator();
        while (!wanted.isEmpty() && remaining.hasNext()) {
            Article target = remaining.next();
            for (String path : Aliases.pathsOf(target)) {
                if (wanted.remove(path)) {
                    found.add(Aliases.page(settings, target, path));
                }
            }
        }
    }

    private static void take(Supplier<List<Page>> plan, Set<String> wanted, List<Page> found) {
        if (!wanted.isEmpty()) {
            plan.get().stream().filter(page -> wanted.remove(page.path())).forEach(found::add);
        }
    }
}
