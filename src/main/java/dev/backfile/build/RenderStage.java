package dev.backfile.build;

import dev.backfile.build.distribution.Distribution;
import dev.backfile.build.render.DistantRendering;
import dev.backfile.build.render.PageOrder;
import dev.backfile.build.render.PageRenderer;
import dev.backfile.build.render.RenderingTask;
import dev.backfile.build.render.TemplateTimes;
import dev.backfile.build.report.BakeDetails.RenderedPage;
import dev.backfile.build.report.BakeDetails.TemplateTime;
import dev.backfile.build.report.Onlooker;
import dev.backfile.cache.Ledger;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.cache.record.Reason;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.incremental.DetectedChanges;
import dev.backfile.incremental.ModelFingerprints;
import dev.backfile.incremental.Staleness;
import dev.backfile.incremental.StalenessCheck;
import dev.backfile.output.Staging;
import dev.backfile.page.Page;
import dev.backfile.page.model.LateModel;
import dev.backfile.theme.Theme;
import dev.backfile.theme.fault.PageFaults;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fourth stage: every page that is not as it should be becomes bytes in the staging folder. */
final class RenderStage {

    private final BakeContext context;
    private final Workers workers;
    private final Progress progress;
    private final Onlooker onlooker;
    private final Staging staging;
    private final Ledger ledger;
    private final DetectedChanges detected;
    private final StalenessCheck staleness;
    private final ModelFingerprints models;

    RenderStage(BakeContext context, Staging staging, DetectedChanges detected) {
        this.context = context;
        this.workers = context.workers();
        this.progress = context.progress();
        this.onlooker = context.onlooker();
        this.staging = staging;
        this.ledger = context.ledger();
        this.detected = detected;
        this.staleness = detected.staleness();
        this.models = detected.models();
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

    /** Renders the pages that must be; one that cannot be rendered is left out. */
    Result render(Preparation.Result prepared, Theme theme) throws IOException {
        List<Page> pages = prepared.plan().pages();
        progress.stage("Rendering", pages.size());
        PageFaults faults = new PageFaults();
        workers.forEach(prepared.kept(), record -> keep(record, faults));
        TemplateTimes times = new TemplateTimes();
        PageRenderer renderer = new PageRenderer(
                theme,
                models,
                detected.templates(),
                detected.assets(),
                ledger.numbers(),
                ledger.imageNumbers(),
                detected.fingerprints().begun());
        Function<Page, Baked> bake = page -> {
            if (onlooker.isOvertaken()) {
                throw new Onlooker.Overtaken();
            }
            Fingerprint model = models.of(page);
            Baked done = bake(page, model, renderer, times);
            tell(done, faults);
            progress.step(1);
            return done;
        };
        Map<Boolean, List<Page>> late =
                pages.stream().collect(Collectors.partitioningBy(page -> page.model() instanceof LateModel));
        List<Baked> baked = new ArrayList<>(bake(prepared, wantedFirst(late.get(false)), bake, theme, times, faults));
        List<PageRecord> records = new ArrayList<>(prepared.kept());
        baked.forEach(page -> records.add(page.record()));
        List<Baked> last = workers.map(completed(late.get(true), records), bake, EndlessPage.watch(theme));
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

    /** Renders here, or elsewhere where that is worth it: others have to plan the whole site first. */
    private List<Baked> bake(
            Preparation.Result prepared,
            List<Page> pages,
            Function<Page, Baked> bake,
            Theme theme,
            TemplateTimes times,
            PageFaults faults)
            throws IOException {
        if (prepared.isPlanned() && context.tools().forWork(pages.size()).isPresent()) {
            List<Staleness> verdicts = workers.map(pages, this::judge);
            int stale = (int) verdicts.stream()
                    .filter(verdict -> verdict instanceof Staleness.Render)
                    .count();
            Optional<Distribution> others = context.tools().forWork(stale);
            if (others.isPresent()) {
                return elsewhere(prepared, pages, verdicts, others.get(), times, faults);
            }
        }
        return workers.map(pages, bake, EndlessPage.watch(theme));
    }

    private Staleness judge(Page page) {
        return staleness.remembered(page).isEmpty()
                ? new Staleness.Render(Reason.NEW)
                : staleness.judge(page, models.of(page));
    }

    private List<Baked> elsewhere(
            Preparation.Result prepared,
            List<Page> pages,
            List<Staleness> verdicts,
            Distribution others,
            TemplateTimes times,
            PageFaults faults)
            throws IOException {
        Map<String, Page> stale = new HashMap<>();
        Map<String, Reason> reasons = new HashMap<>();
        List<PageOrder> orders = new ArrayList<>();
        List<Baked> baked = new ArrayList<>(pages.size());
        for (int index = 0; index < pages.size(); index++) {
            Page page = pages.get(index);
            if (verdicts.get(index) instanceof Staleness.Render render) {
                stale.put(page.path(), page);
                reasons.put(page.path(), render.reason());
                orders.add(new PageOrder(page.path(), render.reason()));
            } else if (verdicts.get(index) instanceof Staleness.Keep keep) {
                baked.add(new Baked(keep.record(), Optional.empty()));
            }
        }
        progress.step(baked.size());
        DistantRendering.Result rendered = new DistantRendering(others, task(prepared, others), ledger)
                .render(
                        new DistantRendering.Site(
                                prepared.read().records(),
                                prepared.imaged().records(),
                                prepared.found(),
                                prepared.read().documents()),
                        orders,
                        times,
                        progress::step);
        rendered.endless().ifPresent(fault -> {
            throw new EndlessPage(fault);
        });
        for (PageRecord record : rendered.records()) {
            boolean inPlace = rendered.inPlace().contains(record.path());
            if (record.isWhole() && !inPlace) {
                staging.stagedElsewhere(record.path());
            } else if (record.isWhole()) {
                staging.keep(record.path());
            }
            PageRecord known = inPlace
                    ? lookOf(stale.get(record.path()), record)
                            .map(record::withLook)
                            .orElse(record)
                    : record;
            baked.add(new Baked(known, Optional.of(new RenderedPage(record.path(), reasons.get(record.path())))));
        }
        baked.forEach(page -> tell(page, faults));
        return baked;
    }

    private RenderingTask task(Preparation.Result prepared, Distribution others) throws IOException {
        return new RenderingTask(
                context.task().request(),
                prepared.publication().asOf(),
                prepared.publication().drafts(),
                context.settings().habits().archive().publishesTheFuture(),
                detected.fingerprints().begun(),
                others.folder(),
                others.reachable(ledger.bodyFile()),
                staging.folder().folder(),
                staging.folder().destination(),
                staging.folder().isFirst());
    }

    private void tell(Baked done, PageFaults faults) {
        if (done.rendered().isPresent()) {
            faults.add(done.record().path(), done.record().diagnostics());
        } else {
            keep(done.record(), faults);
        }
    }

    /** Pages that tell what others asked for, now that all of these are known. */
    private List<Page> completed(List<Page> pages, List<PageRecord> others) {
        if (pages.isEmpty()) {
            return pages;
        }
        List<String> copies = detected.assets().namedCopies(others);
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

    private Baked bake(Page page, Fingerprint model, PageRenderer renderer, TemplateTimes times) {
        Staleness verdict = staleness.judge(page, model);
        if (verdict instanceof Staleness.Keep keep) {
            return new Baked(keep.record(), Optional.empty());
        }
        Reason reason = ((Staleness.Render) verdict).reason();
        PageRecord record = times.measure(page, () -> stage(page, renderer.render(page, model, reason)));
        return new Baked(record, Optional.of(new RenderedPage(page.path(), reason)));
    }

    private void keep(PageRecord record, PageFaults faults) {
        faults.add(record.path(), record.diagnostics());
        if (record.isWhole()) {
            staging.keep(record.path());
        }
    }

    private PageRecord stage(Page page, PageRenderer.Printed printed) {
        if (workers.areGivenUp()) {
            throw new IllegalStateException("The bake is over");
        }
        PageRecord record = printed.record();
        if (!record.isWhole()) {
            return record;
        }
        if (onlooker.wanted().contains(page.path())) {
            onlooker.rendered(page.path(), printed.bytes());
        }
        Optional<Long> look = lookOf(page, record);
        if (look.isPresent()) {
            staging.keep(page.path());
            return record.withLook(look.get());
        }
        staging.put(page.path(), printed.bytes());
        return record;
    }

    /** The look of the file of a page that came out as it did before, and stands. */
    private Optional<Long> lookOf(Page page, PageRecord record) {
        return staleness
                .remembered(page)
                .filter(before -> before.isWhole()
                        && before.output().content().equals(record.output().content()))
                .flatMap(staleness::inPlace)
                .map(before -> before.output().look());
    }
}
