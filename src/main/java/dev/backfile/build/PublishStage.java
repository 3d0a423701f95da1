package dev.backfile.build;

import dev.backfile.cache.Ledger;
import dev.backfile.cache.codec.CachedPlan;
import dev.backfile.cache.codec.CachedPlanWriter;
import dev.backfile.cache.record.BakeFingerprints;
import dev.backfile.cache.record.CopyRecord;
import dev.backfile.cache.record.ImageRecord;
import dev.backfile.cache.record.LedgerException;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.incremental.DetectedChanges;
import dev.backfile.output.Change;
import dev.backfile.output.DestinationFault;
import dev.backfile.output.Manifest;
import dev.backfile.output.Staging;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The last stage: puts what was staged into the destination, and remembers the bake. */
final class PublishStage {

    private final BakeContext context;
    private final Staging staging;
    private final Preparation.Result prepared;
    private final DetectedChanges detected;

    PublishStage(BakeContext context, Staging staging, Preparation.Result prepared, DetectedChanges detected) {
        this.context = context;
        this.staging = staging;
        this.prepared = prepared;
        this.detected = detected;
    }

    /**
     * Publishes the site.
     *
     * @param pages every page, staged or as it was
     * @param copies every copied file, staged or as it was
     * @return what is other in the destination than before
     */
    List<Change> publish(List<PageRecord> pages, List<CopyRecord> copies) throws IOException {
        Optional<Supplier<Supplier<byte[]>>> gathering =
                prepared.isPlanned() ? Optional.of(beginPlan()) : Optional.empty();
        Outputs written = new Outputs(context.destination(), context.workers(), staging, pages, copies);
        Manifest manifest = written.manifest(kind());
        Instant published = Instant.now();
        Optional<Supplier<byte[]>> plan = gathering.map(Supplier::get);
        context.warm().publishing();
        List<Change> changes = staging.swap(manifest);
        remember(plan, detected.fingerprints().published(published, manifest.fingerprint()), written);
        return changes;
    }

    private Manifest.Kind kind() {
        if (context.task().request().drafts()) {
            return Manifest.Kind.PREVIEW;
        }
        return context.mistakes().hasErrors() ? Manifest.Kind.FAULTY : Manifest.Kind.SITE;
    }

    /** Remembers a site that is published. It stays so if that fails; the next bake sees what differs. */
    private void remember(Optional<Supplier<byte[]>> plan, BakeFingerprints fingerprints, Outputs written) {
        Ledger ledger = context.ledger();
        List<ImageRecord> images = prepared.imaged().records();
        try {
            ledger.commit(
                    fingerprints,
                    plan,
                    prepared.read().records(),
                    detected.states(),
                    written.pages(),
                    images,
                    written.copies());
            context.warm().published();
            prepared.imaged().sizes().tidy(images, ledger.lastBake().images());
        } catch (LedgerException failure) {
            context.mistakes().add(DestinationFault.ofLedgerAfterPublishing(failure.file(), failure.getCause()));
        }
    }

    /** Begins to gather what is remembered of the plan, and then to write it, each of which is much work. */
    private Supplier<Supplier<byte[]>> beginPlan() {
        return context.workers()
                .begin(() -> CachedPlanWriter.begin(
                        cachedPlan(),
                        prepared.read().records().stream()
                                .map(SourceRecord::path)
                                .toList(),
                        context.workers()));
    }

    private CachedPlan cachedPlan() {
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
}
