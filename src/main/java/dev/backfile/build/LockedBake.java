package dev.backfile.build;

import dev.backfile.build.baseline.DiagnosticCollector;
import dev.backfile.build.distribution.LostWorkException;
import dev.backfile.build.ledger.LedgerFolder;
import dev.backfile.build.report.Onlooker;
import dev.backfile.build.request.BakeOptions;
import dev.backfile.build.warm.WarmProcess;
import dev.backfile.cache.Notice;
import dev.backfile.cache.record.DamagedLedgerException;
import dev.backfile.cache.record.LedgerException;
import dev.backfile.config.DestinationCheck;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.output.DestinationFault;
import dev.backfile.output.DestinationLock;
import dev.backfile.output.PreviewFolder;
import dev.backfile.output.Recovery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** Bakes where nobody else does: checks the destination, locks it and its ledger, and mends what a bake before left. */
final class LockedBake {

    private final BakeTask task;
    private final BakeOptions request;
    private final Path destination;
    private final BakeContext.Tools tools;
    private final Onlooker onlooker;
    private final WarmProcess warm;
    private final DiagnosticCollector mistakes;

    LockedBake(
            BakeTask task, BakeContext.Tools tools, Onlooker onlooker, WarmProcess warm, DiagnosticCollector mistakes) {
        this.task = task;
        this.request = task.request();
        this.destination = task.destination();
        this.tools = tools;
        this.onlooker = onlooker;
        this.warm = warm;
        this.mistakes = mistakes;
    }

    BakeStatistics bake() {
        Optional<Diagnostic> unusable = unusable();
        if (unusable.isPresent()) {
            return nothing(unusable.get());
        }
        Optional<DestinationLock> lock;
        try {
            lock = DestinationLock.take(destination);
        } catch (IOException failure) {
            return nothing(DestinationFault.of(failure, destination));
        }
        if (lock.isEmpty()) {
            return nothing(BakeFault.busy(destination));
        }
        try (DestinationLock held = lock.get()) {
            return bake(held);
        }
    }

    private Optional<Diagnostic> unusable() {
        return DestinationCheck.check(
                        task.site(),
                        task.settings().folders(),
                        destination.toString(),
                        Place.file(destination.toString()))
                .or(() -> request.drafts() ? DestinationCheck.checkDrafts(published(), destination) : Optional.empty());
    }

    /** Where the public site goes, when it is not this one. */
    private Path published() {
        return task.site()
                .resolve(request.published()
                        .orElseGet(() -> Path.of(task.settings().folders().destination())));
    }

    private BakeStatistics nothing(Diagnostic reason) {
        mistakes.add(reason);
        return BakeStatistics.nothing(destination);
    }

    private BakeStatistics bake(DestinationLock lock) {
        try {
            Recovery.complete(lock, tools.files()).ifPresent(tools.progress()::note);
            Optional<Diagnostic> unfit = request.drafts() ? PreviewFolder.check(destination) : Optional.empty();
            if (unfit.isPresent()) {
                return nothing(unfit.get());
            }
        } catch (IOException failure) {
            return nothing(DestinationFault.of(failure, destination)).unfinished();
        }
        try (Workers workers = new Workers(request.threads());
                LedgerFolder ledgers = LedgerFolder.open(task.site(), request.ledger(), destination)) {
            if (ledgers.isTaken()) {
                return nothing(BakeFault.busy(destination));
            }
            if (ledgers.isTemporary()) {
                mistakes.add(BakeFault.forgetful(request));
            }
            return bake(lock, workers, ledgers);
        } catch (LostWorkException loss) {
            return nothing(BakeFault.lost(loss, destination));
        } catch (LedgerException failure) {
            return nothing(DestinationFault.ofLedger(failure.file(), failure.getCause()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Bakes with what is remembered; should that turn out to be damaged, once more without. */
    private BakeStatistics bake(DestinationLock lock, Workers workers, LedgerFolder ledgers) throws IOException {
        DiagnosticCollector attempt = mistakes.copy();
        try (BakeContext context =
                BakeContext.open(task, tools, onlooker, workers, warm, ledgers, request.clean(), attempt)) {
            tell(context.ledger().notice());
            BakeStatistics statistics = new Bake(context).bake(lock);
            mistakes.become(attempt);
            return statistics;
        } catch (DamagedLedgerException damage) {
            tell(Notice.DAMAGED);
        }
        warm.forget();
        try (BakeContext context = BakeContext.open(task, tools, onlooker, workers, warm, ledgers, true, mistakes)) {
            return new Bake(context).bake(lock);
        }
    }

    private void tell(Notice notice) {
        switch (notice) {
            case OTHER_VERSION ->
                tools.progress().note("Another version of Backfile baked here: everything is baked anew.");
            case DAMAGED -> tools.progress().note("The ledger is damaged: everything is baked anew.");
            case NONE -> {
                // as usual
            }
        }
    }
}
