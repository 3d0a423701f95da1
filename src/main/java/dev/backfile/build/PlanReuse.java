package dev.backfile.build;

import dev.backfile.archive.Publication;
import dev.backfile.build.asset.FingerprintedAssets;
import dev.backfile.cache.LastBake;
import dev.backfile.cache.Ledger;
import dev.backfile.cache.codec.CachedArchive;
import dev.backfile.cache.codec.CachedPlanReader;
import dev.backfile.cache.record.CopyRecord;
import dev.backfile.cache.record.ImageRecord;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.config.Settings;
import dev.backfile.config.value.OutputPath;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.generated.OutputKinds;
import dev.backfile.incremental.DetectedChanges;
import dev.backfile.incremental.FileStamps;
import dev.backfile.incremental.StalenessCheck;
import dev.backfile.page.Copy;
import dev.backfile.page.Page;
import dev.backfile.page.Plan;
import dev.backfile.page.PlanInput;
import dev.backfile.page.path.Addresses;
import dev.backfile.page.path.DestinationFiles;
import dev.backfile.page.plan.SitePages;
import dev.backfile.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In place of planning: finds out whether the last plan still holds, since only texts changed, and which of its pages
 * may have to be rendered. Most edits are of this kind, and then the work does not grow with the archive but for a look
 * at each file.
 */
final class PlanReuse {

    /** Where more pages than this may have to be rendered, planning all of them costs little in comparison. */
    private static final int MOST_PAGES = 2_000;

    private final Settings settings;
    private final OutputKinds outputs;
    private final Workers workers;
    private final Progress progress;
    private final Ledger ledger;
    private final LastBake lastBake;
    private final ChangeDetection detection;
    private final FileStamps stamps;

    PlanReuse(
            Settings settings,
            OutputKinds outputs,
            Workers workers,
            Progress progress,
            Ledger ledger,
            FileStamps stamps,
            ChangeDetection detection) {
        this.settings = settings;
        this.outputs = outputs;
        this.workers = workers;
        this.progress = progress;
        this.ledger = ledger;
        this.lastBake = ledger.lastBake();
        this.stamps = stamps;
        this.detection = detection;
    }

    /**
     * The revision; empty when everything must be planned anew.
     *
     * @param inputs what the archive and its plan follow from now
     * @param publication as of which moment it is baked
     * @param sources every source
     * @param files the files that are copied as they are, by where they come from
     * @param assetsOf gives the assets that pages of a plan may ask for
     */
    Optional<ReusedPlan> revise(
            Fingerprint inputs,
            Publication publication,
            List<SourceRecord> sources,
            Map<Copy.Origin, Map<String, SourceFile>> files,
            Function<Plan, FingerprintedAssets> assetsOf) {
        Optional<CachedPlanReader> found = ledger.cachedPlan()
                .filter(last -> last.inputs().equals(inputs) && last.validity().covers(publication.asOf()));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        CachedPlanReader cachedPlan = found.get();
        CachedArchive cached = cachedPlan.archive(settings, sources, publication::asItStands);
        List<SourceRecord> changed =
                ledger.changedSources().stream().filter(this::hasOtherCard).toList();
        if (changed.stream().anyMatch(source -> concernsOthers(source.path(), cachedPlan, cached))) {
            return Optional.empty();
        }
        Addresses addresses = new Addresses(settings, cached.archive(), cached::addressOf, destinationFiles());
        Plan unplanned = new Plan(addresses, List.of(), copies(), List.of(), Set.of());
        ImageStage.Result imaged = new ImageStage(settings, workers, progress, ledger, stamps)
                .look(lastBake.images().keySet(), unplanned, files);
        if (imaged.records().stream().anyMatch(this::isOtherImage)) {
            return Optional.empty();
        }
        FingerprintedAssets assets = assetsOf.apply(unplanned);
        DetectedChanges detected = detection.judge(cached, addresses, imaged.records(), assets, changed);
        if (!detected.staleness().hasSameTemplates()) {
            return Optional.empty();
        }
        List<PageRecord> kept = new ArrayList<>();
        Set<String> doubtful = doubtful(detected.staleness(), kept);
        if (doubtful.size() > MOST_PAGES) {
            return Optional.empty();
        }
        Set<String> paths = changed.stream().map(SourceRecord::path).collect(Collectors.toSet());
        PlanInput input = new PlanInput(settings, cached.archive(), publication.asOf());
        return new SitePages(input, outputs.kinds())
                .find(doubtful, cached.documentsAt(doubtful), cached.documentsOf(paths))
                .map(pages -> new ReusedPlan(
                        new PlanStage.Result(
                                cached.archive(),
                                new Plan(addresses, pages, unplanned.copies(), List.of(), Set.of()),
                                cachedPlan.validity(),
                                cachedPlan.counts(),
                                cachedPlan.diagnostics()),
                        imaged,
                        assets,
                        detected,
                        kept,
                        cached,
                        ledger.changedSources().stream()
                                .filter(this::saysSomethingElse)
                                .map(SourceRecord::path)
                                .collect(Collectors.toSet())));
    }

    private boolean saysSomethingElse(SourceRecord source) {
        SourceRecord before = lastBake.sources().get(source.path());
        return before == null
                || !before.card().equals(source.card())
                || !before.body().fingerprint().equals(source.body().fingerprint());
    }

    private boolean hasOtherCard(SourceRecord source) {
        SourceRecord before = lastBake.sources().get(source.path());
        return before == null || !before.card().equals(source.card());
    }

    /** Whether others may notice an edit of a text: through a link into its middle, or a mistake that has moved. */
    private boolean concernsOthers(String path, CachedPlanReader cachedPlan, CachedArchive cached) {
        String source = settings.folders().inContent(path);
        return cached.isAnchored(path)
                || cachedPlan.diagnostics().stream()
                        .anyMatch(mistake -> mistake.place().path().equals(source));
    }

    private Set<String> doubtful(StalenessCheck staleness, List<PageRecord> kept) {
        List<PageRecord> records = List.copyOf(lastBake.pages().values());
        List<Optional<PageRecord>> judged = workers.map(records, staleness::keptIfPlannedAlike);
        Set<String> doubtful = new HashSet<>();
        Set<String> last = outputs.kinds().stream()
                .flatMap(kind -> kind.planLast(settings).stream())
                .map(Page::path)
                .collect(Collectors.toSet());
        for (int index = 0; index < records.size(); index++) {
            Optional<PageRecord> same = judged.get(index);
            if (same.isPresent() && !last.contains(same.get().path())) {
                kept.add(same.get());
            } else {
                doubtful.add(records.get(index).path());
            }
        }
        return doubtful;
    }

    private boolean isOtherImage(ImageRecord image) {
        ImageRecord before = lastBake.images().get(image.path());
        return before == null || !before.withStamp(image.stamp()).equals(image);
    }

    private List<Copy> copies() {
        return lastBake.copies().values().stream()
                .flatMap(record -> copy(record).stream())
                .toList();
    }

    /** What a file was copied from; empty for what was made of another file. */
    private static Optional<Copy> copy(CopyRecord record) {
        int slash = record.source().indexOf('/');
        String origin = record.source().substring(0, slash);
        return record.isDerived()
                ? Optional.empty()
                : Optional.of(new Copy(
                        record.path(),
                        Copy.Origin.valueOf(origin),
                        record.source().substring(slash + 1)));
    }

    private DestinationFiles destinationFiles() {
        return new DestinationFiles() {
            @Override
            public boolean has(String path) {
                CopyRecord copy = lastBake.copies().get(path);
                return lastBake.pages().containsKey(path) || copy != null && !copy.isDerived();
            }

            @Override
            public boolean isFree(String path) {
                return !has(path) && (lastBake.copies().containsKey(path) || isClaimedByNone(path));
            }

            private boolean isClaimedByNone(String path) {
                String folded = OutputPath.folded(path);
                return standing()
                        .map(OutputPath::folded)
                        .noneMatch(other -> other.equals(folded) || other.startsWith(folded + "/"));
            }

            private Stream<String> standing() {
                return Stream.concat(
                        lastBake.pages().keySet().stream(),
                        lastBake.copies().values().stream()
                                .filter(copy -> !copy.isDerived())
                                .map(CopyRecord::path));
            }
        };
    }
}
