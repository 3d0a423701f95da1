package dev.backfile.build;

import dev.backfile.build.ledger.LedgerFolder;

import dev.backfile.page.model.Document;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import dev.backfile.archive.Article;
import dev.backfile.archive.Publication;
import dev.backfile.bench.GeneratedSite;
import dev.backfile.build.warm.WarmProcess;
import dev.backfile.cache.Ledger;
import dev.backfile.cache.LoadedJournal;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.config.Settings;
import dev.backfile.incremental.DetectedChanges;
import dev.backfile.incremental.DocumentStates;
import dev.backfile.incremental.FileStamps;
import dev.backfile.incremental.ModelFingerprints;
import dev.backfile.incremental.Staleness;
import dev.backfile.incremental.StalenessCheck;
import dev.backfile.output.Destination;
import dev.backfile.page.Page;
import dev.backfile.generated.OutputKinds;
import dev.backfile.page.SiteFiles;
import dev.backfile.source.SourceFile;
import dev.backfile.theme.BuiltInAssets;
import dev.backfile.theme.template.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a bake does with each article and each page when nothing changed: the card is read, the fingerprint of the state
 * and of the model of the page is made, and the page is judged. It stands in the room whose classes it measures.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FingerprintBenchmark {

    /** Whose templates: the plain ones of the whole-process benchmark, or the built-in theme. */
    @Param({"backfile", "backfile-theme"})
    public String templates;

    private GeneratedSite site;
    private LedgerFolder ledgers;
    private Ledger ledger;
    private List<SourceRecord> records;
    private List<Article> articles;
    private List<Page> pages;
    private DocumentStates states;
    private ModelFingerprints models;
    private StalenessCheck staleness;
    private int next;

    /** Generates a site and bakes it, so that all of it is remembered, and plans it again. */
    @Setup(Level.Trial)
    public void bake() throws IOException, InterruptedException {
        site = GeneratedSite.of(templates);
        Path destination = site.folder().resolve("baked");
        BakeRequest request = BakeRequest.of(site.folder())
                .withDestination(destination)
                .withKeepGoing(true)
                .withAsOf("2020-01-01");
        new Backfile().bake(request);

        Settings settings = site.settings();
        ledgers = LedgerFolder.open(site.folder(), Optional.empty(), destination);
        try (Workers workers = new Workers(1)) {
            ledger = ledgers.ledger(settings, false, new LoadedJournal(), workers::begin);
            ContentWalk walk = ContentWalk.begin(site.folder(), settings, workers, new WarmProcess());
            Fingerprint place = BakeTask.place(site.folder(), destination);
            FileStamps stamps = new FileStamps(ledger.lastBake().fingerprints(), place);
            ReadStage.Result read =
                    new ReadStage(site.folder(), settings, workers, new Silence(), ledger, stamps).read(walk);
            Publication publication = new Publication(Instant.parse("2020-01-01T00:00:00Z"), false, false);
            PlanStage.Result planned = planned(settings, publication, read, workers);
            Map<String, Fingerprint> cards = new HashMap<>();
            read.records()
                    .forEach(record ->
                            record.card().ifPresent(card -> cards.put(record.path(), card.fingerprint())));
            DetectedChanges detected = new ChangeDetection(
                            settings,
                            new Destination(destination),
                            place,
                            stamps,
                            workers,
                            ledger,
                            walk.begun(),
                            read,
                            publication,
                            Templates.of(settings, site.folder()))
                    .judge(
                            planned.archive(),
                            planned.plan().addresses(),
                            List.copyOf(ledger.lastBake().images().values()));
            records = read.records();
            articles = planned.archive().documents();
            pages = planned.plan().pages().stream()
                    .filter(page -> page.model() instanceof Document)
                    .toList();
            states = new DocumentStates(
                    planned.archive(), planned.plan().addresses(), publication, article -> cards.get(article.path()));
            models = detected.models();
            staleness = detected.staleness();
        }
        if (!pages.stream().noneMatch(page -> verdict(page) instanceof Staleness.Render)) {
            throw new IOException("a page that was just baked is not fresh");
        }
    }

    private PlanStage.Result planned(
            Settings settings, Publication publication, ReadStage.Result read, Workers workers) {
        BuiltInAssets assets = settings.builtInTheme() ? BuiltInAssets.load() : BuiltInAssets.none();
        List<String> files = read.files().stream().map(SourceFile::path).toList();
        return new PlanStage(settings, OutputKinds.ALL, publication, Templates.of(settings, site.folder()))
                .plan(read.sources(ledger, workers), new SiteFiles(files, List.of(), List.of(), assets.paths()), List.of());
    }

    /** Removes the site. */
    @TearDown(Level.Trial)
    public void remove() throws IOException {
        ledger.close();
        ledgers.close();
        site.close();
    }

    /** The article of a card that is remembered. */
    @Benchmark
    public Article card() {
        return ledger.article(records.get(next++ % records.size()));
    }

    /** The fingerprint of what pages can show of a document. */
    @Benchmark
    public Fingerprint state() {
        return states.of(articles.get(next++ % articles.size()));
    }

    /** The fingerprint of the model of an article's page. */
    @Benchmark
    public Fingerprint model() {
        return models.of(pages.get(next++ % pages.size()));
    }

    /** The model of an article's page, and whether the page that was baked from it is fresh. */
    @Benchmark
    public Staleness staleness() {
        return verdict(pages.get(next++ % pages.size()));
    }

    private static final class Silence implements Progress {

        @Override
        public void stage(String name, long total) {
            // nobody listens
        }

        @Override
        public void note(String sentence) {
            // nobody listens
        }

        @Override
        public void step(long done) {
            // nobody listens
        }
    }

    private Staleness verdict(Page page) {
        return staleness.judge(page, models.of(page));
    }
}
