package dev.backfile.page;

import dev.backfile.archive.Article;
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
 * finds the pages of documents, lists, and generated outputs but for those that name other pages.
 */
public final class PageFinder {

    private final PlanInput input;
    private final List<GeneratedOutput> outputs;

    /**
     * A finder in an archive.
     *
     * @param outputs the kinds of page that the site has beside its documents and the lists of them
     */
    public PageFinder(PlanInput input, List<? extends GeneratedOutput> outputs) {
        this.input = input;
        this.outputs = List.copyOf(outputs);
    }

    /**
     * Finds pages.
     *
     * @param paths their paths in the destination
     * @param documents the documents with a page of their own at one of them, by their paths
     * @param likelyTargets the documents that such pages as redirects among them are probably about
     * @return the pages; empty when one of them is of another kind
     */
    public Optional<List<Page>> find(
            Set<String> paths, Map<String, Article> documents, Collection<Article> likelyTargets) {
        List<Page> found = new ArrayList<>();
        Set<String> wanted = new HashSet<>(paths);
        documents.forEach((path, document) -> {
            if (wanted.remove(path)) {
                found.add(Planner.documentPage(input.settings(), input.archive(), document, path));
            }
        });
        take(() -> new ListPages(input.settings()).plan(input.archive()), wanted, found);
        outputs.forEach(output -> take(() -> output.plan(input), wanted, found));
        takeGapPages(likelyTargets, wanted, found);
        takeGapPages(input.archive().documents(), wanted, found);
        return wanted.isEmpty() ? Optional.of(found) : Optional.empty();
    }

    private void takeGapPages(Collection<Article> documents, Set<String> wanted, List<Page> found) {
        Iterator<Article> remaining = documents.iterator();
        while (!wanted.isEmpty() && remaining.hasNext()) {
            Article document = remaining.next();
            outputs.forEach(output -> output.gapPagesOf(input, document).stream()
                    .filter(page -> wanted.remove(page.path()))
                    .forEach(found::add));
        }
    }

    private static void take(Supplier<List<Page>> plan, Set<String> wanted, List<Page> found) {
        if (!wanted.isEmpty()) {
            plan.get().stream().filter(page -> wanted.remove(page.path())).forEach(found::add);
        }
    }
}
