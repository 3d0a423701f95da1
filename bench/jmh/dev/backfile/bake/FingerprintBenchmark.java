package dev.backfile.bake;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Publication;
import dev.backfile.bake.ledger.Fingerprint;
import dev.backfile.bake.ledger.Ledger;
import dev.backfile.bake.ledger.Memory;
import dev.backfile.bake.ledger.SourceRecord;
import dev.backfile.bench.GeneratedSite;
import dev.backfile.config.Settings;
import dev.backfile.page.FacetSet;
import dev.backfile.page.Page;
import dev.backfile.page.PageModel;
import dev.backfile.page.Plan;
import dev.backfile.page.SiteFiles;
import dev.backfile.source.SourceFile;
import dev.backfile.theme.BuiltInAssets;
import dev.backfile.theme.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
 * What a bake does with each article and each page when nothing changed: the fingerprint of a card, of a document's state
 * and of a page's model, and the judgement whether the page is fresh. It stands in the room whose classes it measures.
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
    private Memories memories;
    private Ledger ledger;
    private List<Article> articles;
    private List<Page> pages;
    private DocumentStates states;
    private ModelFingerprints models;
    private Freshness freshness;
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
        new Oven(Progress.NONE).bake(request);

        Settings settings = site.settings();
        memories = Memories.open(request, destination);
        ledger = memories.ledger(settings, false);
        Memory memory = ledger.memory();
        Planning.Result planned = planned(settings);
        Archive archive = planned.archive();
        Plan plan = planned.plan();
        articles = archive.documents();
        pages = plan.pages().stream()
                .filter(page -> page.model() instanceof PageModel.Document)
                .toList();
        List<SourceRecord> records = List.copyOf(memory.sources().values());
        Map<String, Fingerprint> cards =
                records.stream().collect(Collectors.toMap(SourceRecord::path, SourceRecord::card));
        states = new DocumentStates(archive, plan.addresses(), article -> cards.get(article.path()));
        models = new ModelFingerprints(settings, archive, plan.addresses());
        freshness = new Freshness(
                ledger,
                memory.era().orElseThrow(),
                destination,
                Templates.of(settings, site.folder()),
                new HashMap<>(memory.states()),
                records,
                List.copyOf(memory.images().values()));
        if (!pages.stream().allMatch(page -> reason(page).isEmpty())) {
            throw new IOException("a page that was just baked is not fresh");
        }
    }

    private Planning.Result planned(Settings settings) {
        Publication publication = new Publication(Instant.parse("2020-01-01T00:00:00Z"), false, false);
        try (Workers workers = new Workers(1)) {
            Reading.Result read = new Reading(site.folder(), settings, workers, Progress.NONE, ledger).read();
            BuiltInAssets assets = settings.builtInTheme() ? BuiltInAssets.load() : BuiltInAssets.none();
            List<String> files = read.files().stream().map(SourceFile::path).toList();
            return new Planning(settings, publication)
                    .plan(read.sources(), new SiteFiles(files, List.of(), assets.paths()));
        }
    }

    /** Removes the site. */
    @TearDown(Level.Trial)
    public void remove() throws IOException {
        ledger.close();
        memories.close();
        site.close();
    }

    /** A new card, made compact, with its fingerprint. */
    @Benchmark
    public Ledger.Card card() {
        return ledger.keep(articles.get(next++ % articles.size()));
    }

    /** The fingerprint of what pages can show of a document. */
    @Benchmark
    public Fingerprint state() {
        return states.of(articles.get(next++ % articles.size()));
    }

    /** The fingerprint of the model of an article's page. */
    @Benchmark
    public Fingerprint model() {
        Page page = pages.get(next++ % pages.size());
        return models.of(page, asked(page));
    }

    /** The model of an article's page, and whether the page that was baked from it is fresh. */
    @Benchmark
    public Optional<Reason> freshness() {
        return reason(pages.get(next++ % pages.size()));
    }

    private Optional<Reason> reason(Page page) {
        return freshness.reason(page, models.of(page, asked(page)));
    }

    private FacetSet asked(Page page) {
        return freshness.remembered(page).orElseThrow().reads().facets();
    }
}
