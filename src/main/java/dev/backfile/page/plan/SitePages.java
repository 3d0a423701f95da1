package dev.backfile.page.plan;

import dev.backfile.archive.Article;
import dev.backfile.archive.Neighbours;
import dev.backfile.config.UrlSection;
import dev.backfile.page.GapPages;
import dev.backfile.page.GeneratedOutput;
import dev.backfile.page.Page;
import dev.backfile.page.PlanInput;
import dev.backfile.page.PlannedPages;
import dev.backfile.page.model.Document;
import dev.backfile.page.path.Claims;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The pages of a site, kind by kind, each with the model of what it shows. Whether a page gets the path that it wants is
 * not decided here: a plan of the whole site does that, and a page that was planned before has its path.
 */
public final class SitePages {

    private final PlanInput input;
    private final List<GeneratedOutput> outputs;

    /**
     * The pages of a site.
     *
     * @param outputs the kinds of page that it has beside its documents and the lists of them
     */
    public SitePages(PlanInput input, List<? extends GeneratedOutput> outputs) {
        this.input = input;
        this.outputs = List.copyOf(outputs);
    }

    /** The page of a document at a path. */
    Page ofDocument(Article document, String path) {
        Article.Written own = document.template();
        UrlSection.DocumentType type = input.settings().types().get(document.type());
        String template = own != null ? own.text() : type == null ? "" : type.template();
        Neighbours neighbours = input.archive().neighbours(document);
        return new Page(
                path,
                template,
                new Document(
                        document,
                        neighbours.older(),
                        neighbours.newer(),
                        input.archive().backlinks(document)));
    }

    /** The pages that list articles. */
    List<Page> lists() {
        return new ListPages(input.settings()).plan(input.archive());
    }

    /** The generated outputs, kind by kind, but for those in the gaps: first those that name no other pages. */
    Stream<List<Page>> generated(PlannedPages planned) {
        return outputs.stream().flatMap(output -> Stream.of(output.plan(input), output.plan(input, planned)));
    }

    /** The generated outputs that are rendered after all others, kind by kind. */
    Stream<List<Page>> last() {
        return outputs.stream().map(output -> output.planLast(input.settings()));
    }

    /** The generated outputs that stand only where nothing else does, kind by kind. */
    Stream<GapPages> inGaps(PlannedPages planned, Claims claims) {
        return outputs.stream().map(output -> output.fillGaps(input, planned, claims));
    }

    /**
     * Finds single pages of a site that was planned before and would be planned the same, without planning the others:
     * pages of documents, lists, and generated outputs but for those that name other pages.
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
        last().forEach(pages -> take(() -> pages, wanted, found));
        documents.forEach((path, document) -> take(() -> List.of(ofDocument(document, path)), wanted, found));
        take(this::lists, wanted, found);
        outputs.forEach(output -> take(() -> output.plan(input), wanted, found));
        takeGapPages(likelyTargets, wanted, found);
        takeGapPages(input.archive().documents(), wanted, found);
        return wanted.isEmpty() ? Optional.of(found) : Optional.empty();
    }

    private void takeGapPages(Collection<Article> documents, Set<String> wanted, List<Page> found) {
        Iterator<Article> remaining = documents.iterator();
        while (!wanted.isEmpty() && remaining.hasNext()) {
            Article document = remaining.next();
            outputs.forEach(output -> take(() -> output.gapPagesOf(input, document), wanted, found));
        }
    }

    private static void take(Supplier<List<Page>> pages, Set<String> wanted, List<Page> found) {
        if (!wanted.isEmpty()) {
            pages.get().stream().filter(page -> wanted.remove(page.path())).forEach(found::add);
        }
    }
}
