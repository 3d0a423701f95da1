package dev.backfile.page.plan;

import dev.backfile.archive.Archive;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.page.GeneratedOutput;
import dev.backfile.page.Page;
import dev.backfile.page.Plan;
import dev.backfile.page.PlanInput;
import dev.backfile.page.PlannedPages;
import dev.backfile.page.SiteFiles;
import dev.backfile.page.path.Addresses;
import dev.backfile.page.path.Claims;
import dev.backfile.page.path.DocumentPaths;
import dev.backfile.parallel.Threads;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Plans a site: first every path, then every page. A pure function of the archive, the settings, the names of the files
 * that are copied and the moment as of which the site is baked.
 *
 * <p>The site's own documents and files come first; a generated page or a file of the theme gives way to them. Two of
 * the site's own for one path are an error, and so are two generated pages.
 */
public final class Planner {

    private final Settings settings;
    private final List<GeneratedOutput> outputs;
    private final Threads threads;

    /**
     * A planner for one site.
     *
     * @param outputs the kinds of page that it has beside its documents and the lists of them
     */
    public Planner(Settings settings, List<? extends GeneratedOutput> outputs) {
        this(settings, outputs, Threads.CALLER);
    }

    /**
     * A planner for one site.
     *
     * @param outputs the kinds of page that it has beside its documents and the lists of them
     * @param threads work at what can be done at once
     */
    public Planner(Settings settings, List<? extends GeneratedOutput> outputs, Threads threads) {
        this.settings = settings;
        this.outputs = List.copyOf(outputs);
        this.threads = threads;
    }

    /**
     * Plans the site.
     *
     * @param asOf the moment as of which it is baked
     */
    public Plan plan(Archive archive, SiteFiles files, Instant asOf) {
        Claims claims = new Claims();
        List<Diagnostic> diagnostics = new ArrayList<>();

        DocumentPaths documents = new DocumentPaths(settings, claims, threads);
        documents.claim(archive);
        if (!documents.leftOut().isEmpty()) {
            // the rest is planned again without them, and its warnings are told then
            documents.diagnostics().stream().filter(Diagnostic::isError).forEach(diagnostics::add);
            return new Plan(
                    new Addresses(settings, archive, documents.pathOf()::get, claims),
                    List.of(),
                    List.of(),
                    diagnostics,
                    documents.leftOut());
        }
        diagnostics.addAll(documents.diagnostics());
        CopyPlanner copies = new CopyPlanner(settings, claims, diagnostics);
        copies.addOwn(archive, files);

        PlanInput input = new PlanInput(settings, archive, asOf);
        SitePages site = new SitePages(input, outputs);
        FreePaths free = new FreePaths(settings, claims, diagnostics);
        outputs.forEach(output -> free.keepFor(output.files(settings)));
        List<Page> pages = new ArrayList<>(threads.map(
                documents.withPages(),
                document -> site.ofDocument(document, documents.pathOf().get(document))));
        List<Page> lists = free.claim(site.lists());
        pages.addAll(lists);
        PlannedPages planned = new PlannedPages(documents, lists);
        site.generated(planned).forEach(kind -> pages.addAll(free.claim(kind)));
        site.last().forEach(kind -> pages.addAll(free.claim(kind)));
        copies.addTheme(files);
        site.inGaps(planned, claims).forEach(gaps -> {
            pages.addAll(gaps.pages());
            diagnostics.addAll(gaps.diagnostics());
        });
        Addresses addresses = new Addresses(settings, archive, documents.pathOf()::get, claims);
        NearestAddresses nearest = new NearestAddresses(pages, copies.copies(), settings);
        diagnostics.addAll(new LinkCheck(settings, archive, addresses, files, nearest).check(threads));
        diagnostics.addAll(new MenuCheck(settings, addresses, nearest).check());
        return new Plan(addresses, List.copyOf(pages), copies.copies(), List.copyOf(diagnostics), Set.of());
    }
}
