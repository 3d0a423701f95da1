package dev.backfile.incremental;

import dev.backfile.archive.Article;
import dev.backfile.cache.LastBake;
import dev.backfile.cache.Ledger;
import dev.backfile.cache.record.BakeFingerprints;
import dev.backfile.cache.record.ImageRecord;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.cache.record.PageRecord.ReadSet;
import dev.backfile.cache.record.Reason;
import dev.backfile.cache.record.SourceNumbers;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.diagnostic.Code;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.output.Destination;
import dev.backfile.page.Page;
import dev.backfile.page.model.LazyInputs;
import dev.backfile.page.model.PageModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Judges which pages must be rendered again. A page that names the same documents in the same order, and read nothing
 * that changed, would come out as it is. Immutable.
 */
public final class StalenessCheck {

    private final LastBake lastBake;
    private final BakeFingerprints now;
    private final Destination destination;
    private final FileStamps stamps;
    private final OutputLooks looks;
    private final SourceNumbers numbers;
    private final Map<Integer, Boolean> templates;
    private final Set<Integer> assets;
    private final ModelFingerprints models;
    private final BitSet unchangedDocuments;
    private final BitSet unchangedCards;
    private final BitSet unchangedBodies;
    private final BitSet unchangedImages = new BitSet();
    private final IntPredicate isChangedDocument;
    private final IntPredicate hasChangedBody;
    private final IntPredicate isChangedImage = number -> !unchangedImages.get(number);

    /**
     * @param now what this bake is made with
     * @param looks what is known of the files of pages; it ends here
     * @param templates for each set of templates whether looking them up gives what it gave
     * @param assets the numbers of the sets of assets in which asking gives what it gave
     * @param changed the paths of the sources of documents whose state changed
     * @param models the fingerprints of what pages show now
     * @param images every image of this bake
     */
    public StalenessCheck(
            Ledger ledger,
            BakeFingerprints now,
            Destination destination,
            FileStamps stamps,
            OutputLooks looks,
            Map<Integer, Boolean> templates,
            Set<Integer> assets,
            Set<String> changed,
            ModelFingerprints models,
            List<ImageRecord> images) {
        this.lastBake = ledger.lastBake();
        this.now = now;
        this.destination = destination;
        this.stamps = stamps;
        this.looks = looks;
        looks.end();
        this.models = models;
        this.numbers = ledger.numbers();
        this.templates = templates;
        this.assets = assets;
        this.unchangedDocuments = numbers.given();
        changed.forEach(path -> unchangedDocuments.clear(numbers.of(path)));
        this.unchangedCards = numbers.given();
        this.unchangedBodies = numbers.given();
        this.isChangedDocument = number -> !unchangedDocuments.get(number);
        this.hasChangedBody = number -> !unchangedBodies.get(number);
        ledger.changedSources().forEach(this::compare);
        images.forEach(image -> compare(image, ledger.imageNumbers().of(image.path())));
    }

    private void compare(SourceRecord source) {
        int number = numbers.of(source.path());
        SourceRecord before = lastBake.sources().get(source.path());
        unchangedCards.set(number, before != null && before.card().equals(source.card()));
        unchangedBodies.set(
                number,
                before != null
                        && before.body().fingerprint().equals(source.body().fingerprint()));
    }

    private void compare(ImageRecord image, int number) {
        ImageRecord before = lastBake.images().get(image.path());
        unchangedImages.set(number, before != null && before.facts().equals(image.facts()));
    }

    /** The state of the whole archive: every live document, in order. */
    public static Fingerprint ofArchive(List<String> documents, Map<String, Fingerprint> states) {
        ByteWriter writer = new ByteWriter();
        documents.forEach(path -> writer.fingerprint(states.get(path)));
        return writer.fingerprint();
    }

    /** Whether every template that a page of the last bake was made with would be found as it was. */
    public boolean hasSameTemplates() {
        return lastBake.pages().values().stream()
                .mapToInt(PageRecord::templates)
                .distinct()
                .allMatch(number -> templates.getOrDefault(number, false));
    }

    /**
     * What is remembered of a page of the last bake, in an archive of the same structure; empty if it may have to be
     * rendered again.
     */
    public Optional<PageRecord> keptIfPlannedAlike(PageRecord record) {
        BakeFingerprints last = lastBake.fingerprints().orElseThrow();
        boolean doubtful = reasonOfReads(record, last).isPresent()
                || reasonOfReach(record.reads(), last).isPresent()
                || !last.archive().equals(now.archive())
                        && LazyInputs.of(record.reads().lazyInputs()).showsTexts();
        return doubtful ? Optional.empty() : inPlace(record);
    }

    /** What is remembered of a page. */
    public Optional<PageRecord> remembered(Page page) {
        return Optional.ofNullable(lastBake.pages().get(page.path()));
    }

    /** Whether a page must be rendered, and why. */
    public Staleness judge(Page page, Fingerprint model) {
        PageRecord record = lastBake.pages().get(page.path());
        if (record == null || lastBake.fingerprints().isEmpty()) {
            return new Staleness.Render(Reason.NEW);
        }
        Optional<Reason> reason = reason(page, model, record);
        if (reason.isPresent()) {
            return new Staleness.Render(reason.get());
        }
        Optional<PageRecord> inPlace = inPlace(record);
        return inPlace.isPresent() ? new Staleness.Keep(inPlace.get()) : new Staleness.Render(Reason.OUTPUT);
    }

    private Optional<Reason> reason(Page page, Fingerprint model, PageRecord record) {
        BakeFingerprints last = lastBake.fingerprints().get();
        Optional<Reason> reason = reasonOfReads(record, last).map(read -> read == Reason.SOURCE ? whose(page) : read);
        if (reason.isPresent()) {
            return reason;
        }
        boolean otherModel = !record.model().equals(model)
                || !last.archive().equals(now.archive()) && isAnsweredAnew(page.model(), record.reads());
        if (otherModel) {
            return Optional.of(page.model().ownDocument().isPresent() ? Reason.NEIGHBOUR : Reason.LIST);
        }
        return reasonOfReach(record.reads(), last);
    }

    /** Why a page must be rendered, as far as what it read tells; whose source it is that changed, it does not. */
    private Optional<Reason> reasonOfReads(PageRecord record, BakeFingerprints last) {
        ReadSet reads = record.reads();
        if (asksForTheTime(record) || (reads.clock() && !last.asOf().equals(now.asOf()))) {
            return Optional.of(Reason.CLOCK);
        } else if (!last.settings().equals(now.settings())) {
            return Optional.of(Reason.SETTING);
        } else if (!templates.getOrDefault(record.templates(), false)) {
            return Optional.of(Reason.TEMPLATE);
        } else if (!assets.contains(reads.assets())) {
            return Optional.of(Reason.ASSET);
        } else if (readsWhatChanged(reads)) {
            return Optional.of(Reason.SOURCE);
        } else if (reads.images().anyMatch(isChangedImage)) {
            return Optional.of(Reason.IMAGE);
        }
        return Optional.empty();
    }

    private static boolean asksForTheTime(PageRecord record) {
        return !record.diagnostics().isEmpty()
                && record.diagnostics().stream().anyMatch(mistake -> mistake.code() == Code.TEMPLATE_CLOCK);
    }

    /** Why a page must be rendered for something that it read of the whole site. */
    private Optional<Reason> reasonOfReach(ReadSet reads, BakeFingerprints last) {
        if (reads.data() && !last.data().equals(now.data())) {
            return Optional.of(Reason.DATA);
        } else if ((reads.archive() && !last.archive().equals(now.archive()))
                || (reads.digests() && !last.sources().equals(now.sources()))) {
            return Optional.of(Reason.REACH_ALL);
        }
        return Optional.empty();
    }

    /** A page, with the look of its file; empty when that is not what was written. */
    public Optional<PageRecord> inPlace(PageRecord record) {
        if (!record.isWhole() || looks.isKnownUntouched(record)) {
            return Optional.of(record);
        }
        try {
            OptionalLong look = stamps.inPlace(destination, record.path(), record.output());
            return look.isPresent() ? Optional.of(record.withLook(look.getAsLong())) : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isAnsweredAnew(PageModel model, ReadSet reads) {
        return !reads.answers().equals(models.ofAnswers(model, LazyInputs.of(reads.lazyInputs())));
    }

    private Reason whose(Page page) {
        Optional<Article> document = page.model().ownDocument();
        if (document.isEmpty()) {
            return Reason.LIST;
        }
        int own = numbers.of(document.get().path());
        return unchangedCards.get(own) && unchangedBodies.get(own) ? Reason.NEIGHBOUR : Reason.SOURCE;
    }

    private boolean readsWhatChanged(ReadSet reads) {
        return reads.documents().anyMatch(isChangedDocument) || reads.bodies().anyMatch(hasChangedBody);
    }
}
