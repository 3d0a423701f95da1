package dev.backfile.build;

import dev.backfile.archive.Publication;
import dev.backfile.build.asset.FingerprintedAssets;
import dev.backfile.build.permalinks.RegisterCheck;
import dev.backfile.build.read.FoundFiles;
import dev.backfile.build.report.PlannedSite;
import dev.backfile.cache.Ledger;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.config.CachingSection;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.incremental.FileStamps;
import dev.backfile.incremental.OutputLooks;
import dev.backfile.incremental.PlanFingerprint;
import dev.backfile.page.Copy;
import dev.backfile.page.Page;
import dev.backfile.page.Plan;
import dev.backfile.page.SiteFiles;
import dev.backfile.source.SourceFile;
import dev.backfile.source.SourceFiles;
import dev.backfile.source.SourceWalker;
import dev.backfile.theme.BuiltInAssets;
import dev.backfile.theme.template.Templates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The stages before the first page is rendered: read, collect, plan. Nothing is written. */
final class Preparation {

    private final BakeContext context;
    private final BakeTask task;
    private final Settings settings;
    private final Workers workers;
    private final Progress progress;
    private final Ledger ledger;
    private final FileStamps stamps;

    Preparation(BakeContext context) {
        this.context = context;
        this.task = context.task();
        this.settings = context.settings();
        this.workers = context.workers();
        this.progress = context.progress();
        this.ledger = context.ledger();
        this.stamps = context.stamps();
    }

    /**
     * Everything that is known before the first page is rendered.
     *
     * @param found the files that are no documents
     * @param files those that are copied as they are, by the names that copies give their sources
     * @param inputs what the archive and its plan follow from
     * @param planned the archive and its plan; of a revision only the pages that may have to be rendered
     * @param looks looks at the files of pages; it ends when pages are judged
     * @param revision how far the last bake still holds, if its structure does
     */
    record Result(
            ReadStage.Result read,
            FoundFiles found,
            Map<Copy.Origin, Map<String, SourceFile>> files,
            BuiltInAssets themeAssets,
            Publication publication,
            Fingerprint inputs,
            Templates templates,
            ChangeDetection detection,
            PlanStage.Result planned,
            ImageStage.Result imaged,
            FingerprintedAssets assets,
            OutputLooks looks,
            Optional<ReusedPlan> revision) {

        boolean isPlanned() {
            return revision.isEmpty();
        }

        Plan plan() {
            return planned.plan();
        }

        List<PageRecord> kept() {
            return revision.map(ReusedPlan::kept).orElse(List.of());
        }
    }

    /** What would be baked. */
    PlannedSite plan() {
        Result prepared = prepare(false);
        PlanStage.Result planned = prepared.planned();
        return new PlannedSite(
                settings,
                prepared.publication(),
                prepared.read().sources(ledger::article, workers).cards(),
                planned.archive(),
                planned.plan().addresses(),
                planned.counts(),
                planned.validity(),
                () -> outputs(planned.plan()),
                () -> register(prepared.read(), prepared.found())
                        .state(planned.archive(), planned.plan(), planned.diagnostics()));
    }

    private static List<String> outputs(Plan plan) {
        return Stream.concat(
                        plan.pages().stream().map(Page::path),
                        plan.copies().stream().map(Copy::path))
                .toList();
    }

    /** Prepares a bake; where the plan of the last one still holds, it serves. */
    Result prepare() {
        return prepare(true);
    }

    private Result prepare(boolean reuse) {
        ReadStage.Result read = new ReadStage(task, context.tools(), workers, ledger, stamps).read(context.walk());
        OutputLooks looks = reuse
                ? OutputLooks.begin(ledger.lastBake().pages().values(), context.destination(), stamps, workers)
                : OutputLooks.none();
        context.mistakes().addAll(read.diagnostics());
        SourceFiles assets = new SourceWalker(settings).assets(task.site());
        context.mistakes().addAll(assets.diagnostics());
        SourceFiles kept = new SourceWalker(settings).kept(task.site());
        context.mistakes().addAll(kept.diagnostics());
        BuiltInAssets themeAssets = settings.builtInTheme() ? BuiltInAssets.load() : BuiltInAssets.none();

        progress.stage("Planning", 1);
        Publication publication = task.publication(context.walk().begun());
        FoundFiles found = new FoundFiles(read.files(), read.passedOver(), assets.files(), kept.files());
        SiteFiles names = found.names(themeAssets);
        Map<Copy.Origin, Map<String, SourceFile>> files = found.byOrigin();
        Templates templates = Templates.of(settings, task.site());
        Optional<RegisterCheck> register =
                task.request().showsWhatIsPublished() ? Optional.of(register(read, found)) : Optional.empty();
        Fingerprint others = PlanFingerprint.of(settings, publication, names, read.records(), read.parts());
        Fingerprint inputs = register.map(check -> check.inputs(others)).orElse(others);
        ChangeDetection detection = new ChangeDetection(
                settings,
                context.destination(),
                task.place(),
                stamps,
                looks,
                workers,
                ledger,
                context.walk().begun(),
                read,
                publication,
                templates);
        Function<Plan, FingerprintedAssets> fingerprinted = plan -> new FingerprintedAssets(
                plan,
                files,
                themeAssets,
                ledger.lastBake(),
                stamps,
                settings.folders(),
                settings.get(CachingSection.FINGERPRINTS) != CachingSection.Fingerprints.NONE);
        Optional<ReusedPlan> revision = reuse
                ? new PlanReuse(settings, context.tools().outputs(), workers, progress, ledger, stamps, detection)
                        .revise(inputs, publication, read.records(), files, fingerprinted)
                : Optional.empty();
        PlanStage.Result planned =
                revision.map(ReusedPlan::planned).orElseGet(() -> plan(read, names, publication, templates, register));
        context.onlooker().planned(() -> sourcesOfPages(revision, planned));
        context.mistakes().addAll(read.placed(planned.diagnostics()));
        progress.step(1);
        ImageStage.Result imaged = revision.map(ReusedPlan::imaged)
                .orElseGet(() -> new ImageStage(settings, workers, progress, ledger, stamps)
                        .look(planned.archive(), planned.plan(), files));
        context.mistakes().addAll(read.placed(imaged.diagnostics()));
        return new Result(
                read,
                found,
                files,
                themeAssets,
                publication,
                inputs,
                templates,
                detection,
                planned,
                imaged,
                revision.map(ReusedPlan::assets).orElseGet(() -> fingerprinted.apply(planned.plan())),
                looks,
                revision);
    }

    private PlanStage.Result plan(
            ReadStage.Result read,
            SiteFiles files,
            Publication publication,
            Templates templates,
            Optional<RegisterCheck> register) {
        PlanStage.Result planned = new PlanStage(settings, context.tools().outputs(), publication, templates, workers)
                .plan(read.sources(ledger::article, workers), files, read.named());
        List<Diagnostic> diagnostics = new ArrayList<>(planned.diagnostics());
        diagnostics.addAll(MissingTemplates.of(planned.plan(), templates, settings));
        register.ifPresent(
                check -> diagnostics.addAll(check.judge(planned.archive(), planned.plan(), planned.diagnostics())));
        return planned.withDiagnostics(diagnostics);
    }

    private RegisterCheck register(ReadStage.Result read, FoundFiles found) {
        return new RegisterCheck(task.site(), settings, read.records(), found::copiedPaths);
    }

    /** The source of the document that has a page of its own at a path. */
    private static Function<String, Optional<String>> sourcesOfPages(
            Optional<ReusedPlan> revision, PlanStage.Result planned) {
        if (revision.isPresent()) {
            return revision.get().cached()::sourceAt;
        }
        Map<String, String> sources = new HashMap<>();
        planned.plan()
                .pages()
                .forEach(page ->
                        page.model().ownDocument().ifPresent(document -> sources.put(page.path(), document.path())));
        return path -> Optional.ofNullable(sources.get(path));
    }
}
