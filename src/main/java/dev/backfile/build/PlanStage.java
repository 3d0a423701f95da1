package dev.backfile.build;

import dev.backfile.archive.Archive;
import dev.backfile.archive.DocumentCounts;
import dev.backfile.archive.Publication;
import dev.backfile.archive.ValidityPeriod;
import dev.backfile.archive.collect.Collected;
import dev.backfile.archive.collect.Collector;
import dev.backfile.archive.collect.Sources;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Bound;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.generated.OutputKinds;
import dev.backfile.page.Copy;
import dev.backfile.page.Plan;
import dev.backfile.page.SiteFiles;
import dev.backfile.page.WaitingFiles;
import dev.backfile.page.plan.Planner;
import dev.backfile.page.unused.UnusedFiles;
import dev.backfile.parallel.Threads;
import dev.backfile.theme.template.Templates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The second and third stage: the cards become an archive, and the archive a plan. */
final class PlanStage {

    private final Settings settings;
    private final OutputKinds outputs;
    private final Publication publication;
    private final Templates templates;
    private final Threads threads;

    PlanStage(Settings settings, OutputKinds outputs, Publication publication, Templates templates, Threads threads) {
        this.settings = settings;
        this.outputs = outputs;
        this.publication = publication;
        this.templates = templates;
        this.threads = threads;
    }

    /** The archive, its plan, how long both stay as they are, how many documents there are, and the mistakes. */
    record Result(
            Archive archive, Plan plan, ValidityPeriod validity, DocumentCounts counts, List<Diagnostic> diagnostics) {

        /** The same with other mistakes. */
        Result withDiagnostics(List<Diagnostic> others) {
            return new Result(archive, plan, validity, counts, others);
        }
    }

    /**
     * Collects and plans. Documents that cannot stand where they should are left out, and the rest is collected and
     * planned again, so that no list and no link leads to them.
     *
     * @param named what documents that could not be read name
     */
    Result plan(Sources sources, SiteFiles files, List<String> named) {
        Supplier<ValidityPeriod> validity = threads.begin(() -> validity(sources));
        Supplier<DocumentCounts> counts = threads.begin(() -> counts(sources));
        List<Diagnostic> clashes = new ArrayList<>();
        Sources remaining = sources;
        Collector collector = new Collector(settings, publication, templates.ids(), threads);
        while (true) {
            Collected collected = collector.collect(remaining);
            Plan plan = new Planner(settings, outputs.kinds(), threads)
                    .plan(
                            collected.archive(),
                            withoutWaiting(files, collected.archive(), sources, named),
                            publication.asOf());
            if (plan.leftOut().isEmpty()) {
                List<Diagnostic> diagnostics = new ArrayList<>(clashes);
                diagnostics.addAll(collected.diagnostics());
                diagnostics.addAll(plan.diagnostics());
                diagnostics.addAll(new UnusedFiles(settings).check(sources, copied(plan)));
                return new Result(
                        collected.archive(),
                        plan,
                        validity.get(),
                        remaining == sources ? counts.get() : counts(remaining),
                        Bound.of(diagnostics));
            }
            clashes.addAll(plan.diagnostics());
            remaining = without(remaining, plan.leftOut());
        }
    }

    /** The files without those that wait with an article; in some sites none does. */
    private SiteFiles withoutWaiting(SiteFiles files, Archive archive, Sources sources, List<String> named) {
        return settings.habits().pages().looksAfterFiles()
                ? files.withoutContent(
                        WaitingFiles.among(files.content(), archive, sources.cards(), sources.leftOut(), named))
                : files;
    }

    private static List<String> copied(Plan plan) {
        return plan.copies().stream()
                .filter(copy -> copy.origin() == Copy.Origin.CONTENT)
                .map(Copy::source)
                .sorted()
                .toList();
    }

    private DocumentCounts counts(Sources sources) {
        Set<String> profiles = settings.profileTypes();
        return DocumentCounts.of(sources.cards(), publication, card -> profiles.contains(card.type()));
    }

    private ValidityPeriod validity(Sources sources) {
        List<Duration> longestAges = outputs.kinds().stream()
                .flatMap(kind -> kind.longestAge(settings).stream())
                .toList();
        return ValidityPeriod.of(sources.cards(), publication.asOf(), longestAges);
    }

    private static Sources without(Sources sources, Set<String> paths) {
        Set<String> leftOut = new HashSet<>(sources.leftOut());
        leftOut.addAll(paths);
        return new Sources(
                sources.cards().stream()
                        .filter(card -> !paths.contains(card.path()))
                        .collect(Collectors.toUnmodifiableList()),
                sources.files(),
                Set.copyOf(leftOut),
                sources.passedOver());
    }
}
