package dev.backfile.build;

import dev.backfile.build.baseline.Accepting;
import dev.backfile.build.baseline.DiagnosticCollector;
import dev.backfile.build.distribution.Distribution;
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
import dev.backfile.build.warm.WarmUp;
import dev.backfile.cache.record.DamagedLedgerException;
import dev.backfile.cache.record.LedgerException;
import dev.backfile.config.Checks;
import dev.backfile.config.Settings;
import dev.backfile.config.SettingsReader;
import dev.backfile.config.SettingsResult;
import dev.backfile.config.value.SettingGroup;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.generated.OutputKinds;
import dev.backfile.jbake.JBake;
import dev.backfile.markup.asciidoc.KeptAsciidoctor;
import dev.backfile.output.FileOperations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Bakes sites, from their settings to their destination. Immutable, but for Asciidoctor, which it keeps once it is started; one oven
 * may bake several sites, also at once.
 */
public final class Oven {

    private final BakeContext.Tools tools;
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

    /**
     * Makes an oven that has a part of the work done elsewhere.
     *
     * @param progress who is told how far a bake is
     * @param files what works on the files of destinations
     * @param outputs the kinds of page that are made of a site beside its documents and the lists of them
     * @param distribution other processes that do a part of the work, if there are any
     */
    public Oven(Progress progress, FileOperations files, OutputKinds outputs, Optional<Distribution> distribution) {
        this(new BakeContext.Tools(progress, files, outputs, new KeptAsciidoctor(), distribution), Optional.empty());
    }

    private Oven(BakeContext.Tools tools, Optional<WarmProcess> kept) {
        this.tools = tools;
        this.kept = kept;
    }

    /**
     * What is known of a request once its settings are read.
     *
     * @param read the settings
     * @param accepting the mistakes that are accepted
     * @param mistakes gathers mistakes, and has those of the settings
     */
    private record Opening(SettingsResult read, Accepting accepting, DiagnosticCollector mistakes) {}

    /** The same for one site, with something kept from bake to bake; no two of these may go on at once. */
    public Oven keeping(WarmProcess process) {
        return new Oven(tools, Optional.of(process));
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
        Opening opening = open(request, onlooker);
        Optional<Settings> settings = opening.read().settings();
        Accepting accepting = opening.accepting();
        DiagnosticCollector mistakes = opening.mistakes();
        BakeStatistics statistics = settings.map(given -> BakeTask.of(request, given))
                .map(task -> new LockedBake(task, tools, onlooker, kept.orElseGet(WarmProcess::new), mistakes).bake())
                .orElseGet(() -> BakeStatistics.nothing(request.destination().orElse(request.site())));
        settings.filter(given -> mistakes.has(Code.MISSING_TEMPLATE))
                .ifPresent(given -> mistakes.add(BakeFault.assumed(given.assumption())));
        Optional<Diagnostic> unwritten = statistics.isPublished() ? accepting.write(mistakes) : Optional.empty();
        unwritten.ifPresent(mistakes::add);
        DiagnosticCollector.Told told = mistakes.told();
        BaselineUse use = accepting.use(told, statistics.isPublished(), unwritten.isEmpty());
        long elapsedMillis = (System.nanoTime() - begin) / 1_000_000;
        return statistics.result(elapsedMillis, told.diagnostics(), use);
    }

    private Opening open(BakeOptions request, Onlooker onlooker) {
        SettingsResult read = read(request);
        read.settings().ifPresent(onlooker::read);
        Checks checks = read.settings().map(Settings::checks).orElse(Checks.PLAIN);
        Accepting accepting = Accepting.of(request, checks);
        DiagnosticCollector mistakes = new DiagnosticCollector(checks, accepting.baseline(), request.strict());
        mistakes.addAll(read.diagnostics());
        mistakes.addAll(accepting.mistakes());
        return new Opening(read, accepting, mistakes);
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
        Opening opening = open(request, Onlooker.NONE);
        DiagnosticCollector mistakes = opening.mistakes();
        Optional<PlannedSite> site =
                opening.read().settings().map(settings -> plan(BakeTask.of(request, settings), mistakes, reader));
        return new PlanningResult(site, mistakes.told().diagnostics());
    }

    private PlannedSite plan(BakeTask task, DiagnosticCollector mistakes, Consumer<PlannedSite> reader) {
        BakeOptions request = task.request();
        DiagnosticCollector attempt = mistakes.copy();
        try (Workers workers = new Workers(request.threads())) {
            try (LedgerFolder ledgers = LedgerFolder.open(task.site(), request.ledger(), task.destination())) {
                if (!ledgers.isTaken()) {
                    PlannedSite site = plan(task, attempt, workers, ledgers, reader);
                    mistakes.become(attempt);
                    return site;
                }
            } catch (DamagedLedgerException damage) {
                tools.progress().note("The ledger is damaged: every source is read.");
            }
            try (LedgerFolder none = LedgerFolder.temporary(task.site(), task.destination())) {
                return plan(task, mistakes, workers, none, reader);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private PlannedSite plan(
            BakeTask task,
            DiagnosticCollector mistakes,
            Workers workers,
            LedgerFolder ledgers,
            Consumer<PlannedSite> reader)
            throws IOException {
        try (BakeContext context =
                BakeContext.open(task, tools, Onlooker.NONE, workers, new WarmProcess(), ledgers, false, mistakes)) {
            PlannedSite site = new Preparation(context).plan();
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
        Optional<Recollection.Site> site = read.settings().map(settings -> recall(BakeTask.of(request, settings)));
        return new Recollection(site, read.diagnostics());
    }

    private static Recollection.Site recall(BakeTask task) {
        BakeOptions request = task.request();
        Path file = request.config().orElseGet(() -> task.site().resolve(SettingsReader.FILE));
        try {
            return new Recollection.Site(
                    task.site(),
                    task.settings(),
                    file,
                    task.destination(),
                    LedgerFolder.look(task.site(), request.ledger(), task.destination()));
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
                .map(settings -> Workload.unremembered(
                        request, BakeTask.of(request, settings).settings(), most))
                .orElse(0);
    }

    /** The settings with which a site would be baked; empty where they cannot be used. */
    public Optional<Settings> settings(BakeOptions request) {
        return read(request).settings();
    }

    private SettingsResult read(BakeOptions request) {
        return reader(tools.outputs()).read(request.site(), request.config(), request.set(), request.properties());
    }

    /** Begins to load what the first bake of a process loads; see {@link WarmUp}. */
    public static void warmUp() {
        WarmUp.begin();
    }

    /** Every setting that a site may have, as the manual has them in its tables. */
    public static List<SettingGroup> settings(OutputKinds outputs) {
        return reader(outputs).groups();
    }

    private static SettingsReader reader(OutputKinds outputs) {
        return new SettingsReader(JBake.dialect(), outputs.settings());
    }
}
