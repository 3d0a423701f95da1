package dev.backfile.build;

import dev.backfile.build.baseline.Accepting;
import dev.backfile.build.baseline.DiagnosticCollector;
import dev.backfile.build.ledger.LedgerFolder;
import dev.backfile.build.ledger.Workload;
import dev.backfile.build.report.BakeResult;
import dev.backfile.build.report.BaselineUse;
import dev.backfile.build.report.Onlooker;
import dev.backfile.build.report.PlannedSite;
import dev.backfile.build.report.PlanningResult;
import dev.backfile.build.report.Recollection;
import dev.backfile.build.request.BakeOptions;
import dev.backfile.build.warm.WarmProcess;
import dev.backfile.cache.Ledger;
import dev.backfile.cache.record.DamagedLedgerException;
import dev.backfile.cache.record.LedgerException;
import dev.backfile.config.Checks;
import dev.backfile.config.DestinationCheck;
import dev.backfile.config.Settings;
import dev.backfile.config.SettingsReader;
import dev.backfile.config.SettingsResult;
import dev.backfile.config.value.SettingGroup;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.generated.OutputKinds;
import dev.backfile.jbake.JBake;
import dev.backfile.output.DestinationFault;
import dev.backfile.output.DestinationLock;
import dev.backfile.output.FileOperations;
import dev.backfile.output.PreviewFolder;
import dev.backfile.output.Recovery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Bakes sites, from their settings to their destination. Immutable; one oven may bake several sites, also at once. */
public final class Oven {

    private final Progress progress;
    private final FileOperations files;
    private final OutputKinds outputs;
    private final Optional<WarmProcess> kept;

    /**
     * Makes an oven.
     *
     * @param progress who is told how far a bake is
     * @param files what works on the files of destinations
     * @param outputs the kinds of page that are made of a site beside its documents and the lists of them
     */
    public Oven(Progress progress, FileOperations files, OutputKinds outputs) {
        this(progress, files, outputs, Optional.empty());
    }

    private Oven(Progress progress, FileOperations files, OutputKinds outputs, Optional<WarmProcess> kept) {
        this.kept = kept;
        this.progress = progress;
        this.files = files;
        this.outputs = outputs;
    }

    /** The same for one site, with something kept from bake to bake; no two of these may go on at once. */
    public Oven keeping(WarmProcess process) {
        return new Oven(progress, files, outputs, Optional.of(process));
    }

    /**
     * Bakes a site. Mistakes of its writers come back in the report; with errors among them nothing is published, unless
     * the request says to keep going. Only what changed since the last bake into the same destination is done.
     *
     * @throws UncheckedIOException if something fails that is neither the site nor its destination
     */
    public BakeResult bake(BakeOptions request) {
        return bake(request, Onlooker.NONE);
    }

    /**
     * Bakes a site before the eyes of an onlooker.
     *
     * @throws UncheckedIOException if something fails that is neither the site nor its destination
     */
    public BakeResult bake(BakeOptions request, Onlooker onlooker) {
        long begin = System.nanoTime();
        SettingsResult read = read(request);
        read.settings().ifPresent(onlooker::read);
        Checks checks = read.settings().map(Settings::checks).orElse(Checks.PLAIN);
        Accepting accepting = Accepting.of(request, checks);
        DiagnosticCollector mistakes = new DiagnosticCollector(checks, accepting.baseline(), request.strict());
        mistakes.addAll(read.diagnostics());
        mistakes.addAll(accepting.mistakes());
        BakeStatistics statistics = read.settings()
                .map(settings -> chosen(request, settings))
                .map(settings -> bake(request, settings, onlooker, mistakes))
                .orElseGet(() -> BakeStatistics.nothing(request.destination().orElse(request.site())));
        read.settings()
                .filter(settings -> mistakes.has(Code.MISSING_TEMPLATE))
                .ifPresent(settings -> mistakes.add(assumed(settings.assumption())));
        Optional<Diagnostic> unwritten = statistics.isPublished() ? accepting.write(mistakes) : Optional.empty();
        unwritten.ifPresent(mistakes::add);
        DiagnosticCollector.Told told = mistakes.told();
        BaselineUse use = accepting.use(told, statistics.isPublished(), unwritten.isEmpty());
        long elapsedMillis = (System.nanoTime() - begin) / 1_000_000;
        return statistics.result(elapsedMillis, told.diagnostics(), use);
    }

    /**
     * Plans a site without baking it: destination and ledger stay as they are, also while another bake is running. With
     * mistakes as with {@link #bake}.
     *
     * @throws UncheckedIOException if something fails that is not the site
     */
    public PlanningResult plan(BakeOptions request) {
        return plan(request, site -> {});
    }

    /**
     * Plans a site without baking it, as {@link #plan(BakeOptions)}.
     *
     * @param reader reads the site while everything of it can be read; afterwards its texts cannot. Called once more where
     *     what is remembered turns out to be damaged
     */
    public PlanningResult plan(BakeOptions request, Consumer<PlannedSite> reader) {
        SettingsResult read = read(request);
        Checks checks = read.settings().map(Settings::checks).orElse(Checks.PLAIN);
        Accepting accepting = Accepting.of(request, checks);
        DiagnosticCollector mistakes = new DiagnosticCollector(checks, accepting.baseline(), request.strict());
        mistakes.addAll(read.diagnostics());
        mistakes.addAll(accepting.mistakes());
        Optional<PlannedSite> site = read.settings()
                .map(settings -> chosen(request, settings))
                .map(settings -> plan(request, settings, mistakes, reader));
        return new PlanningResult(site, mistakes.told().diagnostics());
    }

    private PlannedSite plan(
            BakeOptions request, Settings settings, DiagnosticCollector mistakes, Consumer<PlannedSite> reader) {
        Path destination = request.destinationIn(settings.folders());
        DiagnosticCollector attempt = mistakes.copy();
        try (Workers workers = new Workers(request.threads())) {
            try (LedgerFolder ledgers = LedgerFolder.open(request.site(), request.ledger(), destination)) {
                if (!ledgers.isTaken()) {
                    PlannedSite site = plan(request, settings, attempt, workers, ledgers, reader);
                    mistakes.become(attempt);
                    return site;
                }
            } catch (DamagedLedgerException damage) {
                progress.note("The ledger is damaged: every source is read.");
            }
            try (LedgerFolder none = LedgerFolder.temporary(request.site(), destination)) {
                return plan(request, settings, mistakes, workers, none, reader);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private PlannedSite plan(
            BakeOptions request,
            Settings settings,
            DiagnosticCollector mistakes,
            Workers workers,
            LedgerFolder ledgers,
            Consumer<PlannedSite> reader)
            throws IOException {
        Path destination = request.destinationIn(settings.folders());
        WarmProcess warm = new WarmProcess();
        ContentWalk walk = ContentWalk.begin(request.site(), settings, workers, warm);
        try (Ledger ledger = ledgers.ledger(settings, false, warm.journal(), workers::begin)) {
            PlannedSite site = new Bake(
                            request,
                            settings,
                            outputs,
                            destination,
                            files,
                            workers,
                            progress,
                            Onlooker.NONE,
                            ledger,
                            walk,
                            warm,
                            mistakes)
                    .plan();
            reader.accept(site);
            return site;
        }
    }

    /**
     * What is remembered of the last bake of a request. Nothing is read but the settings and the ledger, and nothing is
     * locked or changed.
     *
     * @throws UncheckedIOException if the ledger cannot be read
     */
    public Recollection recall(BakeOptions request) {
        SettingsResult read = read(request);
        Optional<Recollection.Site> site =
                read.settings().map(settings -> chosen(request, settings)).map(settings -> recall(request, settings));
        return new Recollection(site, read.diagnostics());
    }

    private static Recollection.Site recall(BakeOptions request, Settings settings) {
        Path destination = request.destinationIn(settings.folders());
        Path file = request.config().orElseGet(() -> request.site().resolve(SettingsReader.FILE));
        try {
            return new Recollection.Site(
                    request.site(),
                    settings,
                    file,
                    destination,
                    LedgerFolder.look(request.site(), request.ledger(), destination));
        } catch (LedgerException failure) {
            throw new UncheckedIOException(failure.getCause());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Mistakes that were found in a site after it was baked, as a bake would tell them: as severe as its settings have them,
     * and without those that it does not want to hear of or accepts; in order.
     */
    public List<Diagnostic> judge(BakeOptions request, Collection<Diagnostic> found) {
        Checks checks = read(request).settings().map(Settings::checks).orElse(Checks.PLAIN);
        DiagnosticCollector mistakes =
                new DiagnosticCollector(checks, Accepting.of(request, checks).baseline(), request.strict());
        mistakes.addAll(found);
        return mistakes.told().diagnostics();
    }

    /**
     * How many files of a site a bake would read of which nothing is remembered: those of its content folder when it is
     * baked for the first time or clean, else none.
     *
     * @param most how far to count
     */
    public int unremembered(BakeOptions request, int most) {
        return read(request)
                .settings()
                .map(settings -> Workload.unremembered(request, chosen(request, settings), most))
                .orElse(0);
    }

    /** The settings with which a site would be baked; empty where they cannot be used. */
    public Optional<Settings> settings(BakeOptions request) {
        return read(request).settings();
    }

    private SettingsResult read(BakeOptions request) {
        return reader(outputs).read(request.site(), request.config(), request.set(), request.properties());
    }

    private static Settings chosen(BakeOptions request, Settings settings) {
        return request.drafts() ? settings.forDrafts() : settings;
    }

    private BakeStatistics bake(
            BakeOptions request, Settings settings, Onlooker onlooker, DiagnosticCollector mistakes) {
        Path destination = request.destinationIn(settings.folders());
        Optional<Diagnostic> unusable = DestinationCheck.check(
                        request.site(), settings.folders(), destination.toString(), Place.file(destination.toString()))
                .or(() -> request.drafts()
                        ? DestinationCheck.checkDrafts(
                                request.site()
                                        .resolve(request.published()
                                                .orElseGet(() -> Path.of(
                                                        settings.folders().destination()))),
                                destination)
                        : Optional.empty());
        if (unusable.isPresent()) {
            mistakes.add(unusable.get());
            return BakeStatistics.nothing(destination);
        }
        Optional<DestinationLock> lock;
        try {
            lock = DestinationLock.take(destination);
        } catch (IOException failure) {
            mistakes.add(DestinationFault.of(failure, destination));
            return BakeStatistics.nothing(destination);
        }
        if (lock.isEmpty()) {
            mistakes.add(busy(destination));
            return BakeStatistics.nothing(destination);
        }
        try (DestinationLock held = lock.get()) {
            return bake(request, settings, onlooker, mistakes, held);
        }
    }

    private BakeStatistics bake(
            BakeOptions request,
            Settings settings,
            Onlooker onlooker,
            DiagnosticCollector mistakes,
            DestinationLock lock) {
        Path destination = lock.destination();
        try {
            Recovery.complete(lock, files).ifPresent(progress::note);
            Optional<Diagnostic> unfit = request.drafts() ? PreviewFolder.check(destination) : Optional.empty();
            if (unfit.isPresent()) {
                mistakes.add(unfit.get());
                return BakeStatistics.nothing(destination);
            }
        } catch (IOException failure) {
            mistakes.add(DestinationFault.of(failure, destination));
            return BakeStatistics.nothing(destination).unfinished();
        }
        try (Workers workers = new Workers(request.threads());
                LedgerFolder ledgers = LedgerFolder.open(request.site(), request.ledger(), destination)) {
            if (ledgers.isTaken()) {
                mistakes.add(busy(destination));
                return BakeStatistics.nothing(destination);
            }
            if (ledgers.isTemporary()) {
                mistakes.add(forgetful(request));
            }
            return bake(request, settings, onlooker, mistakes, lock, workers, ledgers);
        } catch (LedgerException failure) {
            mistakes.add(DestinationFault.ofLedger(failure.file(), failure.getCause()));
            return BakeStatistics.nothing(destination);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Bakes with what is remembered; should that turn out to be damaged, once more without. */
    private BakeStatistics bake(
            BakeOptions request,
            Settings settings,
            Onlooker onlooker,
            DiagnosticCollector mistakes,
            DestinationLock lock,
            Workers workers,
            LedgerFolder ledgers)
            throws IOException {
        DiagnosticCollector attempt = mistakes.copy();
        WarmProcess warm = kept.orElseGet(WarmProcess::new);
        ContentWalk walk = ContentWalk.begin(request.site(), settings, workers, warm);
        try (Ledger ledger = ledgers.ledger(settings, request.clean(), warm.journal(), workers::begin)) {
            notice(ledger);
            BakeStatistics statistics = new Bake(
                            request,
                            settings,
                            outputs,
                            lock.destination(),
                            files,
                            workers,
                            progress,
                            onlooker,
                            ledger,
                            walk,
                            warm,
                            attempt)
                    .bake(lock);
            mistakes.become(attempt);
            return statistics;
        } catch (DamagedLedgerException damage) {
            progress.note("The ledger is damaged: everything is baked anew.");
        }
        warm.forget();
        walk = ContentWalk.begin(request.site(), settings, workers, warm);
        try (Ledger ledger = ledgers.ledger(settings, true, warm.journal(), workers::begin)) {
            return new Bake(
                            request,
                            settings,
                            outputs,
                            lock.destination(),
                            files,
                            workers,
                            progress,
                            onlooker,
                            ledger,
                            walk,
                            warm,
                            mistakes)
                    .bake(lock);
        }
    }

    private void notice(Ledger ledger) {
        switch (ledger.notice()) {
            case OTHER_VERSION -> progress.note("Another version of Backfile baked here: everything is baked anew.");
            case DAMAGED -> progress.note("The ledger is damaged: everything is baked anew.");
            case NONE -> {
                // as usual
            }
        }
    }

    private static Diagnostic busy(Path destination) {
        return Diagnostic.of(
                Code.BUSY,
                Place.file(destination.toString()),
                "another bake into this destination is running",
                "wait for its end, or name another destination");
    }

    /** Every setting that a site may have, as the manual has them in its tables. */
    public static List<SettingGroup> settings(OutputKinds outputs) {
        return reader(outputs).groups();
    }

    private static SettingsReader reader(OutputKinds outputs) {
        return new SettingsReader(JBake.dialect(), outputs.settings());
    }

    private static Diagnostic assumed(Settings.Assumption assumption) {
        return Diagnostic.of(
                Code.ASSUMED_SITE, Place.file(SettingsReader.FILE), assumption.made(), assumption.otherwise());
    }

    private static Diagnostic forgetful(BakeOptions request) {
        return Diagnostic.of(
                Code.NO_LEDGER,
                Place.file(request.ledger().map(Path::toString).orElse(".backfile")),
                "the folder of the ledger cannot be written, so the next bake will do everything again",
                "name another with --ledger");
    }
}
