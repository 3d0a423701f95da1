package dev.backfile.build;

import dev.backfile.archive.Article;
import dev.backfile.build.report.BakeDetails.RenderedPage;
import dev.backfile.build.report.BakeDetails.TemplateTime;
import dev.backfile.build.report.Onlooker;
import dev.backfile.cache.Ledger;
import dev.backfile.cache.record.FileStamp;
import dev.backfile.cache.record.IntList;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.cache.record.PageRecord.ReadSet;
import dev.backfile.cache.record.Reason;
import dev.backfile.cache.record.Rendering;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.incremental.AssetStates;
import dev.backfile.incremental.DetectedChanges;
import dev.backfile.incremental.ModelFingerprints;
import dev.backfile.incremental.Staleness;
import dev.backfile.incremental.StalenessCheck;
import dev.backfile.incremental.TemplateStates;
import dev.backfile.output.Staging;
import dev.backfile.page.Page;
import dev.backfile.page.model.LateModel;
import dev.backfile.theme.Rendered;
import dev.backfile.theme.Theme;
import dev.backfile.theme.fault.PageFaults;
import dev.backfile.theme.model.Reads;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fourth stage: every page that is not as it should be becomes bytes in the staging folder. */
final class RenderStage {

    private final Workers workers;
    private final Progress progress;
    private final Onlooker onlooker;
    private final Staging staging;
    private final Ledger ledger;
    private final StalenessCheck staleness;
    private final ModelFingerprints models;
    private final TemplateStates templates;
    private final AssetStates assets;
    private final Instant begun;

    RenderStage(
            Workers workers,
            Progress progress,
            Onlooker onlooker,
            Staging staging,
            Ledger ledger,
            DetectedChanges detected) {
        this.workers = workers;
        this.progress = progress;
        this.onlooker = onlooker;
        this.staging = staging;
        this.ledger = ledger;
        this.staleness = detected.staleness();
        this.models = detected.models();
        this.templates = detected.templates();
        this.assets = detected.assets();
        this.begun = detected.fingerprints().begun();
    }

    /**
     * What became of the pages.
     *
     * @param records what is to be remembered of them
     * @param rendered those that were rendered
     * @param templates how long their templates took
     * @param diagnostics the mistakes of templates
     */
    record Result(
            List<PageRecord> records,
            List<RenderedPage> rendered,
            List<TemplateTime> templates,
            List<Diagnostic> diagnostics) {}

    /** A page, and why it was rendered if it was. */
    private record Baked(PageRecord record, Optional<RenderedPage> rendered) {}

    /**
     * Renders the pages that must be; one that cannot be rendered is left out.
     *
     * @param pages the pages that may have to be rendered
     * @param kept what is remembered of the other pages of the site, which are as they should be
     */
    Result render(List<Page> pages, List<PageRecord> kept, Theme theme) {
        progress.stage("Rendering", pages.size());
        PageFaults faults = new PageFaults();
        kept.forEach(record -> keep(record, faults));
        TemplateTimes times = new TemplateTimes();
        Function<Page, Baked> bake = page -> {
            if (onlooker.isOvertaken()) {
                throw new Onlooker.Overtaken();
            }
            Fingerprint model = models.of(page);
            Baked done = bake(page, model, theme, times);
            if (done.rendered().isPresent()) {
                faults.add(page.path(), done.record().diagnostics());
            } else {
                keep(done.record(), faults);
            }
            progress.step(1);
            return done;
        };
        Workers.Watch watch = () -> theme.overdue().ifPresent(fault -> {
            throw new EndlessPage(fault);
        });
        Map<Boolean, List<Page>> late =
                pages.stream().collect(Collectors.partitioningBy(page -> page.model() instanceof LateModel));
        List<Baked> baked = new ArrayList<>(workers.map(wantedFirst(late.get(false)), bake, watch));
        List<PageRecord> records = new ArrayList<>(kept);
        baked.forEach(page -> records.add(page.record()));
        List<Baked> last = workers.map(completed(late.get(true), records), bake, watch);
        baked.addAll(last);
        last.forEach(page -> records.add(page.record()));
        return new Result(
                records,
                baked.stream()
                        .flatMap(page -> page.rendered().stream())
                        .sorted(Comparator.comparing(RenderedPage::path))
                        .toList(),
                times.slowestFirst(),
                faults.diagnostics());
    }

    /** Pages that tell what others asked for, now that all of these are known. */
    private List<Page> completed(List<Page> pages, List<PageRecord> others) {
        if (pages.isEmpty()) {
            return pages;
        }
        List<String> copies = assets.namedCopies(others);
        return pages.stream()
                .map(page -> page.model() instanceof LateModel model
                        ? new Page(page.path(), page.template(), model.knowing(copies))
                        : page)
                .toList();
    }

    private List<Page> wantedFirst(List<Page> pages) {
        Set<String> wanted = onlooker.wanted();
        if (wanted.isEmpty()) {
            return pages;
        }
        List<Page> ordered = new ArrayList<>(pages.size());
        pages.stream().filter(page -> wanted.contains(page.path())).forEach(ordered::add);
        pages.stream().filter(page -> !wanted.contains(page.path())).forEach(ordered::add);
        return ordered;
    }

    private Baked bake(Page page, Fingerprint model, Theme theme, TemplateTimes times) {
        Staleness verdict = staleness.judge(page, model);
        if (verdict instanceof Staleness.Keep keep) {
            return new Baked(keep.record(), Optional.empty());
        }
        Reason reason = ((Staleness.Render) verdict).reason();
        PageRecord record = times.measure(page, () -> render(page, model, reason, theme));
        return new Baked(record, Optional.of(new RenderedPage(page.path(), reason)));
    }

    private void keep(PageRecord record, PageFaults faults) {
        faults.add(record.path(), record.diagnostics());
        if (record.isWhole()) {
            staging.keep(record.path());
        }
    }

    private PageRecord render(Page page, Fingerprint model, Reason reason, Theme theme) {
        Rendered rendered = theme.render(page);
        if (workers.areGivenUp()) {
            throw new IllegalStateException("The bake is over");
        }
        int set = templates.number(rendered.lookups());
        ReadSet reads = readSet(page, rendered.reads());
        Rendering rendering = new Rendering(reason, begun, ownDocument(page));
        if (!rendered.isWhole()) {
            return new PageRecord(
                    page.path(), model, set, reads, PageRecord.NOTHING, rendered.diagnostics(), rendering);
        }
        byte[] bytes = rendered.bytes();
        if (onlooker.wanted().contains(page.path())) {
            onlooker.rendered(page.path(), bytes);
        }
        FileStamp output = new FileStamp(bytes.length, FileStamp.UNSEEN, Fingerprint.of(bytes));
        PageRecord record = new PageRecord(page.path(), model, set, reads, output, rendered.diagnostics(), rendering);
        Optional<PageRecord> inPlace = staleness
                .remembered(page)
                .filter(before -> before.isWhole() && before.output().content().equals(output.content()))
                .flatMap(staleness::inPlace);
        if (inPlace.isPresent()) {
            staging.keep(page.path());
            return record.withLook(inPlace.get().output().look());
        }
        staging.put(page.path(), bytes);
        return record;
    }

    private OptionalInt ownDocument(Page page) {
        return page.model()
                .ownDocument()
                .map(document -> OptionalInt.of(ledger.numbers().of(document.path())))
                .orElse(OptionalInt.empty());
    }

    private ReadSet readSet(Page page, Reads reads) {
        return new ReadSet(
                numbers(reads.documents()),
                numbers(reads.bodies()),
                IntList.of(reads.images().stream().mapToInt(ledger.imageNumbers()::of)),
                assets.number(reads.assets()),
                reads.archive(),
                reads.data(),
                reads.clock(),
                reads.digests(),
                reads.lazyInputs().bits(),
                models.ofAnswers(page.model(), reads.lazyInputs()));
    }

    private IntList numbers(Collection<Article> articles) {
        return IntList.of(articles.stream().mapToInt(article -> ledger.numbers().of(article.path())));
    }
}
