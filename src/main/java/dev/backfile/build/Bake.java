package dev.backfile.build;

import dev.backfile.archive.Publication;
import dev.backfile.build.baseline.DiagnosticCollector;
import dev.backfile.build.permalinks.RegisterCheck;
import dev.backfile.build.report.Onlooker;
import dev.backfile.build.report.PlannedSite;
import dev.backfile.build.request.BakeOptions;
import dev.backfile.build.request.Moment;
import dev.backfile.build.warm.WarmProcess;
import dev.backfile.cache.LastBake;
import dev.backfile.cache.Ledger;
import dev.backfile.cache.codec.CachedPlan;
import dev.backfile.cache.record.BakeFingerprints;
import dev.backfile.cache.record.CopyRecord;
import dev.backfile.cache.record.ImageRecord;
import dev.backfile.cache.record.LedgerException;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.config.FolderSection;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.FileFailure;
import dev.backfile.diagnostic.Place;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.generated.OutputKinds;
import dev.backfile.incremental.DetectedChanges;
import dev.backfile.incremental.FileStamps;
import dev.backfile.incremental.PlanFingerprint;
import dev.backfile.jbake.template.JBakeVocabulary;
import dev.backfile.output.Change;
import dev.backfile.output.Destination;
import dev.backfile.output.DestinationFault;
import dev.backfile.output.DestinationLock;
import dev.backfile.output.FileOperations;
import dev.backfile.output.Manifest;
import dev.backfile.output.Ownership;
import dev.backfile.output.RememberedFiles;
import dev.backfile.output.Staging;
import dev.backfile.output.UnfinishedSwapException;
import dev.backfile.page.Copy;
import dev.backfile.page.Page;
import dev.backfile.page.Plan;
import dev.backfile.page.SiteFiles;
import dev.backfile.source.IgnoredFile;
import dev.backfile.source.SourceFile;
import dev.backfile.source.SourceFiles;
import dev.backfile.source.SourceWalker;
import dev.backfile.theme.BuiltInAssets;
import dev.backfile.theme.Theme;
import dev.backfile.theme.model.ThemeInput;
import dev.backfile.theme.template.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One bake: its stages in order. */
final class Bake {

    private final BakeOptions request;
    private final Settings settings;
    private final OutputKinds outputs;
    private final Path destination;
    private final Destination destinationFiles;
    private final FileOperations files;
    private final Workers workers;
    private final Progress progress;
    private final Onlooker onlooker;
    private final Ledger ledger;
    private final DiagnosticCollector mistakes;
    private final ContentWalk walk;
    private final WarmProcess warm;
    private final Fingerprint place;
    private final FileStamps stamps;

    Bake(
            BakeOptions request,
            Settings settings,
            OutputKinds outputs,
            Path destination,
            FileOperations files,
            Workers workers,
            Progress progress,
            Onlooker onlooker,
            Ledger ledger,
            ContentWalk walk,
            WarmProcess warm,
            DiagnosticCollector mistakes) {
        this.request = request;
        this.settings = settings;
        this.outputs = outputs;
        this.destination = destination;
        this.destinationFiles = new Destination(destination);
        this.files = files;
        this.workers = workers;
        this.progress = progress;
        this.onlooker = onlooker;
        this.ledger = ledger;
        this.walk = walk;
        this.warm = warm;
        this.mistakes = mistakes;
        this.place = place(request.site(), destination);
        this.stamps = new FileStamps(
                ledger.lastBake().fingerprints(),
                place,
                warm.knowsDestination() && Files.isRegularFile(destination.resolve(Manifest.NAME)));
    }

    /**
     * Everything that is known before the first page is rendered.
     *
     * @param files the files that are copied as they are, by their path within the folder that they come from
     * @param planned the archive and its plan; of a revision only the pages that may have to be rendered
     * @param revision how far the last bake still holds, if its structure does
     */
    private record Prepared(
            ReadStage.Result read,
            Map<Copy.Origin, Map<String, SourceFile>> files,
            BuiltInAssets themeAssets,
            Publication publication,
            Fingerprint inputs,
            Templates templates,
            ChangeDetection detection,
            PlanStage.Result planned,
            ImageStage.Result imaged,
            Optional<ReusedPlan> revision) {

        boolean isPlanned() {
            return revision.isEmpty();
        }

        List<PageRecord> kept() {
            return revision.map(ReusedPlan::kept).orElse(List.of());
        }
    }

    /** What would be baked, up to the plan: nothing is rendered, published or remembered. */
    PlannedSite plan() {
        Prepared prepared = prepare(false);
        PlanStage.Result planned = prepared.planned();
        return new PlannedSite(
                settings,
                prepared.publication(),
                prepared.read().sources(ledger, workers).cards(),
                planned.archive(),
                planned.plan().addresses(),
                planned.counts(),
                planned.validity(),
                () -> outputs(planned.plan()),
                () -> register(prepared.read()).state(planned.archive(), planned.plan(), planned.diagnostics()));
    }

    private static List<String> outputs(Plan plan) {
        return Stream.concat(
                        plan.pages().stream().map(Page::path),
                        plan.copies().stream().map(Copy::path))
                .toList();
    }

    BakeStatistics bake(DestinationLock lock) throws IOException {
        Ownership ownership = Ownership.of(destination, Manifest.read(destination), rememberedFiles());
        boolean elsewhere = ledger.lastBake()
                .fingerprints()
                .filter(last -> !last.place().equals(place))
                .isPresent();
        if (elsewhere && !ownership.isProven()) {
            progress.note(
                    "The ledger is of another site or another destination: it is believed where the bytes agree.");
        }
        Prepared prepared = prepare(true);
        LeftOut leftOut = new LeftOut(prepared.read(), prepared.planned().plan());
        BakeStatistics statistics = BakeStatistics.of(
                destination,
                prepared.planned().counts().holdingBack(leftOut.unclear()),
                leftOut.ignored(),
                prepared.planned().plan().pages().size() + prepared.kept().size(),
                prepared.read().parsed());
        if (isStopped()) {
            return statistics;
        }
        leftOut.waiting(mistakes.inOrder()).ifPresent(progress::note);
        return renderAndPublish(prepared, lock, ownership, statistics);
    }

    private RememberedFiles rememberedFiles() {
        LastBake last = ledger.lastBake();
        return new RememberedFiles(last.knowsOutputs(), last.manifest(), last::outputPaths, last::outputAt);
    }

    private BakeStatistics renderAndPublish(
            Prepared prepared, DestinationLock lock, Ownership ownership, BakeStatistics planned) {
        BakeStatistics reached = planned;
        try (Staging staging = Staging.open(lock, destinationFiles, files, ownership, request.adopt())) {
            reached = renderAndPublish(prepared, staging, ownership, planned);
            return reached;
        } catch (UnfinishedSwapException failure) {
            mistakes.add(DestinationFault.of(failure, destination));
            return planned.unfinished();
        } catch (EndlessPage endless) {
            mistakes.add(endless.fault());
            return planned;
        } catch (IOException failure) {
            mistakes.add(
                    reached.isPublished() ? DestinationFault.ofLeftover(failure, destination) : unwritable(failure));
            return reached;
        } catch (LedgerException failure) {
            throw failure;
        } catch (UncheckedIOException failure) {
            mistakes.add(unwritable(failure.getCause()));
            return planned;
        }
    }

    /**
     * @param reuse whether the plan of the last bake serves where it still holds
     */
    private Prepared prepare(boolean reuse) {
        ReadStage.Result read = new ReadStage(request.site(), settings, workers, progress, ledger, stamps).read(walk);
        mistakes.addAll(read.diagnostics());
        SourceFiles assets = new SourceWalker(settings).assets(request.site());
        mistakes.addAll(assets.diagnostics());
        BuiltInAssets themeAssets = settings.builtInTheme() ? BuiltInAssets.load() : BuiltInAssets.none();

        progress.stage("Planning", 1);
        Publication publication = publication();
        List<SourceFile> passedOver =
                read.passedOver().stream().map(IgnoredFile::file).toList();
        SiteFiles names =
                new SiteFiles(paths(read.files()), paths(passedOver), paths(assets.files()), themeAssets.paths());
        Map<Copy.Origin, Map<String, SourceFile>> files = byOrigin(
                Stream.concat(read.files().stream(), passedOver.stream()).toList(), assets.files());
        Templates templates = Templates.of(settings, request.site());
        Optional<RegisterCheck> register =
                request.showsWhatIsPublished() ? Optional.of(register(read)) : Optional.empty();
        Fingerprint others = PlanFingerprint.of(settings, publication, names, read.records(), read.parts());
        Fingerprint inputs = register.map(check -> check.inputs(others)).orElse(others);
        ChangeDetection detection = new ChangeDetection(
                settings, destinationFiles, place, stamps, workers, ledger, walk.begun(), read, publication, templates);
        Optional<ReusedPlan> revision = reuse
                ? new PlanReuse(settings, outputs, workers, progress, ledger, stamps, detection)
                        .revise(inputs, publication, read.records(), files)
                : Optional.empty();
        PlanStage.Result planned =
                revision.map(ReusedPlan::planned).orElseGet(() -> plan(read, names, publication, templates, register));
        onlooker.planned(sourcesOfPages(revision, planned));
        mistakes.addAll(planned.diagnostics());
        progress.step(1);
        ImageStage.Result imaged = revision.map(ReusedPlan::imaged)
                .orElseGet(() -> new ImageStage(settings, workers, progress, ledger, stamps)
                        .look(planned.archive(), planned.plan(), files));
        mistakes.addAll(imaged.diagnostics());
        return new Prepared(
                read, files, themeAssets, publication, inputs, templates, detection, planned, imaged, revision);
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

    private RegisterCheck register(ReadStage.Result read) {
        return new RegisterCheck(
                request.site(),
                settings,
                read.records(),
                () -> Stream.concat(
                                read.files().stream(),
                                read.passedOver().stream().map(IgnoredFile::file))
                        .map(SourceFile::path)
                        .toList());
    }

    private PlanStage.Result plan(
            ReadStage.Result read,
            SiteFiles files,
            Publication publication,
            Templates templates,
            Optional<RegisterCheck> register) {
        PlanStage.Result planned = new PlanStage(settings, outputs, publication, templates)
                .plan(read.sources(ledger, workers), files, read.named());
        List<Diagnostic> diagnostics = new ArrayList<>(planned.diagnostics());
        diagnostics.addAll(MissingTemplates.of(planned.plan(), templates, settings));
        register.ifPresent(
                check -> diagnostics.addAll(check.judge(planned.archive(), planned.plan(), planned.diagnostics())));
        return planned.withDiagnostics(diagnostics);
    }

    private BakeStatistics renderAndPublish(
            Prepared prepared, Staging staging, Ownership ownership, BakeStatistics statistics) throws IOException {
        Plan plan = prepared.planned().plan();
        List<SourceRecord> records = prepared.read().records();
        List<ImageRecord> images = prepared.imaged().records();
        DetectedChanges detected = prepared.revision()
                .map(ReusedPlan::detected)
                .orElseGet(() -> prepared.detection().judge(prepared.planned().archive(), plan.addresses(), images));

        RenderStage.Result rendered = new RenderStage(workers, progress, onlooker, staging, ledger, detected)
                .render(plan.pages(), prepared.kept(), theme(prepared));
        mistakes.addAll(rendered.diagnostics());
        if (isStopped()) {
            return statistics.rendered(prepared.isPlanned(), rendered);
        }
        CopyStage copying = new CopyStage(workers, progress, staging, ledger, destinationFiles, stamps);
        List<CopyRecord> copies = new ArrayList<>(copying.copy(plan, prepared.files(), prepared.themeAssets()));
        copies.addAll(
                copying.copySizes(prepared.imaged().copies(), prepared.imaged().sizes()));
        mistakes.addAll(staging.inTheWay());
        if (isStopped()) {
            return statistics.rendered(prepared.isPlanned(), rendered);
        }
        progress.stage("Publishing", 1);
        if (ownership.isUnknown()) {
            warnOfForeign(staging.countForeign());
        }
        Outputs written = new Outputs(destinationFiles, workers, staging, rendered.records(), copies);
        Manifest manifest = written.manifest(
                request.drafts()
                        ? Manifest.Kind.PREVIEW
                        : mistakes.hasErrors() ? Manifest.Kind.FAULTY : Manifest.Kind.SITE);
        Instant published = Instant.now();
        warm.publishing();
        List<Change> changes = staging.swap(manifest);
        remember(
                prepared,
                detected.states(),
                detected.fingerprints().published(published, manifest.fingerprint()),
                written);
        progress.step(1);
        return statistics.published(prepared.isPlanned(), rendered, staging, changes);
    }

    /** Remembers a site that is published. It stays so if that fails; the next bake sees what differs. */
    private void remember(
            Prepared prepared, Map<String, Fingerprint> states, BakeFingerprints fingerprints, Outputs written) {
        List<ImageRecord> images = prepared.imaged().records();
        try {
            ledger.commit(
                    fingerprints,
                    prepared.isPlanned() ? Optional.of(cachedPlan(prepared)) : Optional.empty(),
                    prepared.read().records(),
                    states,
                    written.pages(),
                    images,
                    written.copies());
            warm.published();
            prepared.imaged().sizes().tidy(images, ledger.lastBake().images());
        } catch (LedgerException failure) {
            mistakes.add(DestinationFault.ofLedgerAfterPublishing(failure.file(), failure.getCause()));
        }
    }

    private Theme theme(Prepared prepared) {
        ThemeInput input = new ThemeInput(
                settings,
                prepared.planned().archive(),
                prepared.planned().plan().addresses(),
                ledger.bodies(),
                prepared.imaged().images(),
                Collections.unmodifiableMap(prepared.read().data().files()),
                new FileDigests(prepared.read().documents()),
                prepared.publication(),
                JBakeVocabulary.words(),
                outputs.variables(),
                "Backfile");
        return new Theme(input, warm.configuration(settings, prepared.templates()));
    }

    private void warnOfForeign(long count) {
        if (count > 0) {
            mistakes.add(foreign(count));
        }
    }

    /** Where a site and its destination lie, in few bytes. */
    static Fingerprint place(Path site, Path destination) {
        return new ByteWriter()
                .text(site.toAbsolutePath().normalize().toString())
                .text(destination.toString())
                .fingerprint();
    }

    private Publication publication() {
        Instant asOf = request.asOf()
                .map(text -> Moment.parse(text, settings.site().zone()))
                .orElse(walk.begun());
        return new Publication(
                asOf, request.drafts(), settings.habits().archive().publishesTheFuture());
    }

    private CachedPlan cachedPlan(Prepared prepared) {
        PlanStage.Result planned = prepared.planned();
        Set<String> ownPages = new HashSet<>();
        planned.plan().pages().forEach(page -> {
            page.model().ownDocument().ifPresent(document -> ownPages.add(document.path()));
        });
        return new CachedPlan(
                prepared.inputs(),
                planned.validity(),
                planned.counts(),
                planned.archive(),
                planned.plan().addresses(),
                ownPages,
                planned.diagnostics());
    }

    private boolean isStopped() {
        return mistakes.hasErrors() && !request.keepGoing();
    }

    private Diagnostic foreign(long count) {
        String files = count == 1 ? "a file that is" : count + " files that are";
        return Diagnostic.of(
                Code.FOREIGN_FILE,
                Place.file(destination.toString()),
                "the destination has " + files + " not of this bake, and nothing is remembered of earlier ones",
                "remove what is left of them, or leave it: Backfile neither changes nor removes what it did not write");
    }

    private Diagnostic unwritable(IOException failure) {
        Optional<Path> source = sourceOf(failure);
        if (source.isPresent()) {
            return Diagnostic.of(
                    Code.UNREADABLE_FILE,
                    Place.file(source.get().toString().replace('\\', '/')),
                    "this file cannot be read (" + FileFailure.reading(failure) + ")",
                    "check that it still exists and that you may read it");
        }
        return DestinationFault.of(failure, destination);
    }

    /** The file of the site that could not be read, if that is what failed. */
    private Optional<Path> sourceOf(IOException failure) {
        if (!(failure instanceof FileSystemException fault)
                || fault.getFile() == null
                || fault.getOtherFile() != null) {
            return Optional.empty();
        }
        Path site = request.site().toAbsolutePath().normalize();
        Path file = Path.of(fault.getFile()).toAbsolutePath().normalize();
        FolderSection.Folders folders = settings.folders();
        return Stream.of(folders.content(), folders.assets(), folders.data())
                        .map(site::resolve)
                        .anyMatch(file::startsWith)
                ? Optional.of(site.relativize(file))
                : Optional.empty();
    }

    private static List<String> paths(List<SourceFile> files) {
        return files.stream().map(SourceFile::path).toList();
    }

    private static Map<Copy.Origin, Map<String, SourceFile>> byOrigin(
            List<SourceFile> content, List<SourceFile> assets) {
        return Map.of(Copy.Origin.CONTENT, byPath(content), Copy.Origin.ASSETS, byPath(assets));
    }

    private static Map<String, SourceFile> byPath(List<SourceFile> files) {
        return files.stream().collect(Collectors.toMap(SourceFile::path, Function.identity()));
    }
}
