package dev.backfile.build;

import dev.backfile.build.baseline.DiagnosticCollector;
import dev.backfile.build.read.FileDigests;
import dev.backfile.build.search.SearchStage;
import dev.backfile.cache.LastBake;
import dev.backfile.cache.Ledger;
import dev.backfile.cache.record.CopyRecord;
import dev.backfile.cache.record.LedgerException;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.incremental.DetectedChanges;
import dev.backfile.jbake.template.JBakeVocabulary;
import dev.backfile.output.Change;
import dev.backfile.output.DestinationFault;
import dev.backfile.output.DestinationLock;
import dev.backfile.output.Manifest;
import dev.backfile.output.Ownership;
import dev.backfile.output.RememberedFiles;
import dev.backfile.output.Staging;
import dev.backfile.output.UnfinishedSwapException;
import dev.backfile.theme.Theme;
import dev.backfile.theme.model.ThemeInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One bake: its stages in order. */
final class Bake {

    /** How many threads move and remove files: as many as keep a disk busy, whatever the number of processors. */
    private static final int MOVERS = 8;

    private final BakeContext context;
    private final Path destination;
    private final Workers workers;
    private final Progress progress;
    private final Ledger ledger;
    private final DiagnosticCollector mistakes;

    Bake(BakeContext context) {
        this.context = context;
        this.destination = context.task().destination();
        this.workers = context.workers();
        this.progress = context.progress();
        this.ledger = context.ledger();
        this.mistakes = context.mistakes();
    }

    BakeStatistics bake(DestinationLock lock) throws IOException {
        Ownership ownership = Ownership.of(destination, Manifest.read(destination), rememberedFiles());
        boolean elsewhere = ledger.lastBake()
                .fingerprints()
                .filter(last -> !last.place().equals(context.task().place()))
                .isPresent();
        if (elsewhere && !ownership.isProven()) {
            progress.note(
                    "The ledger is of another site or another destination: it is believed where the bytes agree.");
        }
        mistakes.addAll(CompressionStage.missing(context));
        Preparation.Result prepared = new Preparation(context).prepare();
        LeftOut leftOut = new LeftOut(prepared.read(), prepared.plan());
        BakeStatistics statistics = BakeStatistics.of(
                destination,
                prepared.planned().counts().holdingBack(leftOut.unclear()),
                leftOut.ignored(),
                prepared.plan().pages().size() + prepared.kept().size(),
                prepared.read().parsed());
        if (context.isStopped()) {
            prepared.looks().end();
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
            Preparation.Result prepared, DestinationLock lock, Ownership ownership, BakeStatistics planned) {
        BakeStatistics reached = planned;
        try (Workers movers = Workers.thatFinish(MOVERS);
                Staging staging = Staging.open(
                        lock,
                        context.destination(),
                        context.tools().files(),
                        movers,
                        ownership,
                        context.task().request().adopt())) {
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
                    reached.isPublished()
                            ? DestinationFault.ofLeftover(failure, destination)
                            : BakeFault.of(failure, context.task()));
            return reached;
        } catch (LedgerException failure) {
            throw failure;
        } catch (UncheckedIOException failure) {
            mistakes.add(BakeFault.of(failure.getCause(), context.task()));
            return planned;
        }
    }

    private BakeStatistics renderAndPublish(
            Preparation.Result prepared, Staging staging, Ownership ownership, BakeStatistics statistics)
            throws IOException {
        DetectedChanges detected = prepared.revision()
                .map(ReusedPlan::detected)
                .orElseGet(() -> prepared.detection()
                        .judge(
                                prepared.planned().archive(),
                                prepared.plan().addresses(),
                                prepared.imaged().records(),
                                prepared.assets()));
        RenderStage.Result rendered = new RenderStage(context, staging, detected).render(prepared, theme(prepared));
        mistakes.addAll(rendered.diagnostics());
        if (context.isStopped()) {
            return statistics.rendered(prepared.isPlanned(), rendered);
        }
        List<CopyRecord> copies = copy(prepared, staging, detected.assets().askedFor(rendered.records()));
        copies.addAll(search(prepared, staging, rendered.records(), copies));
        copies.addAll(new CompressionStage(context, staging).compress(rendered.records(), copies));
        mistakes.addAll(staging.inTheWay());
        if (context.isStopped()) {
            return statistics.rendered(prepared.isPlanned(), rendered);
        }
        progress.stage("Writing", 1);
        if (ownership.isUnknown()) {
            warnOfForeign(staging.countForeign());
        }
        List<Change> changes =
                new PublishStage(context, staging, prepared, detected).publish(rendered.records(), copies);
        progress.step(1);
        return statistics.published(prepared.isPlanned(), rendered, staging, changes);
    }

    private List<CopyRecord> copy(Preparation.Result prepared, Staging staging, Collection<String> askedFor) {
        CopyStage copying = new CopyStage(workers, progress, staging, ledger, context.destination(), context.stamps());
        List<CopyRecord> copies =
                new ArrayList<>(copying.copy(prepared.plan(), prepared.files(), prepared.themeAssets()));
        copies.addAll(
                copying.copySizes(prepared.imaged().copies(), prepared.imaged().sizes()));
        copies.addAll(copying.copyFingerprinted(
                prepared.assets().copies(askedFor), prepared.files(), prepared.themeAssets()));
        return copies;
    }

    private List<CopyRecord> search(
            Preparation.Result prepared, Staging staging, List<PageRecord> pages, List<CopyRecord> copies) {
        if (!context.tools().outputs().searchIsWanted(context.settings())) {
            return List.of();
        }
        progress.stage("Indexing", 1);
        Set<String> taken = new HashSet<>();
        pages.forEach(page -> taken.add(page.path()));
        copies.forEach(copy -> taken.add(copy.path()));
        List<CopyRecord> records = new SearchStage(
                        new SearchStage.Site(
                                context.settings(),
                                prepared.planned().archive(),
                                prepared.plan().addresses(),
                                prepared.publication(),
                                prepared.read().records(),
                                prepared.revision().map(ReusedPlan::ofSearch)),
                        new SearchStage.Files(ledger, context.destination(), context.stamps(), staging, taken),
                        workers)
                .write();
        progress.step(1);
        return records;
    }

    private Theme theme(Preparation.Result prepared) {
        ThemeInput input = new ThemeInput(
                context.settings(),
                prepared.planned().archive(),
                prepared.plan().addresses(),
                ledger.bodies(),
                prepared.imaged().images(),
                prepared.assets(),
                Collections.unmodifiableMap(prepared.read().data().files()),
                new FileDigests(prepared.read()::documents),
                prepared.publication(),
                JBakeVocabulary.words(),
                context.tools().outputs().variables(),
                ThemeInput.ENGINE);
        return new Theme(input, context.warm().configuration(context.settings(), prepared.templates()));
    }

    private void warnOfForeign(long count) {
        if (count > 0) {
            mistakes.add(BakeFault.foreign(count, destination));
        }
    }
}
