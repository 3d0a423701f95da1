package dev.backfile.build;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Publication;
import dev.backfile.build.ledger.Engine;
import dev.backfile.cache.Ledger;
import dev.backfile.cache.LiveStates;
import dev.backfile.cache.codec.CachedArchive;
import dev.backfile.cache.record.BakeFingerprints;
import dev.backfile.cache.record.ImageRecord;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.config.Settings;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.incremental.AssetStates;
import dev.backfile.incremental.DetectedChanges;
import dev.backfile.incremental.DocumentStates;
import dev.backfile.incremental.FileStamps;
import dev.backfile.incremental.ModelFingerprints;
import dev.backfile.incremental.OutputLooks;
import dev.backfile.incremental.StalenessCheck;
import dev.backfile.incremental.TemplateStates;
import dev.backfile.output.Destination;
import dev.backfile.page.Assets;
import dev.backfile.page.path.Addresses;
import dev.backfile.theme.template.Templates;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Before rendering: what changed since the last bake is found out. */
final class ChangeDetection {

    private final Settings settings;
    private final Destination destination;
    private final Fingerprint place;
    private final FileStamps stamps;
    private final OutputLooks looks;
    private final Workers workers;
    private final Ledger ledger;
    private final Instant begun;
    private final ReadStage.Result read;
    private final Publication publication;
    private final Templates templates;

    ChangeDetection(
            Settings settings,
            Destination destination,
            Fingerprint place,
            FileStamps stamps,
            OutputLooks looks,
            Workers workers,
            Ledger ledger,
            Instant begun,
            ReadStage.Result read,
            Publication publication,
            Templates templates) {
        this.settings = settings;
        this.destination = destination;
        this.place = place;
        this.stamps = stamps;
        this.looks = looks;
        this.workers = workers;
        this.ledger = ledger;
        this.begun = begun;
        this.read = read;
        this.publication = publication;
        this.templates = templates;
    }

    /** Judges an archive of which every document may have changed. */
    DetectedChanges judge(Archive archive, Addresses addresses, List<ImageRecord> images, Assets assets) {
        Map<String, Fingerprint> states = states(archive, addresses, archive.documents());
        Supplier<Fingerprint> whole = workers.begin(() -> StalenessCheck.ofArchive(
                archive.documents().stream().map(Article::path).toList(), states));
        Map<String, Fingerprint> before = ledger.lastBake().states();
        List<Boolean> same = workers.map(
                read.records(), source -> Objects.equals(states.get(source.path()), before.get(source.path())));
        Set<String> changed = new HashSet<>();
        for (int index = 0; index < same.size(); index++) {
            if (!same.get(index)) {
                changed.add(read.records().get(index).path());
            }
        }
        return judge(archive, addresses, images, assets, states, changed, whole.get());
    }

    /**
     * Judges an archive of which some documents changed, and those only in what they show of themselves.
     *
     * @param changed the sources of those documents
     */
    DetectedChanges judge(
            CachedArchive cached,
            Addresses addresses,
            List<ImageRecord> images,
            Assets assets,
            List<SourceRecord> changed) {
        Archive archive = cached.archive();
        Set<String> withCards = changed.stream()
                .filter(source -> source.card().isPresent())
                .map(SourceRecord::path)
                .collect(Collectors.toSet());
        Map<String, Fingerprint> now = states(archive, addresses, cached.documentsOf(withCards));
        Map<String, Fingerprint> states = new HashMap<>(ledger.lastBake().states());
        states.putAll(now);
        return judge(
                archive,
                addresses,
                images,
                assets,
                states,
                now.keySet(),
                StalenessCheck.ofArchive(cached.paths(), states));
    }

    private DetectedChanges judge(
            Archive archive,
            Addresses addresses,
            List<ImageRecord> images,
            Assets assets,
            Map<String, Fingerprint> states,
            Set<String> changed,
            Fingerprint whole) {
        BakeFingerprints fingerprints = fingerprints(whole);
        ModelFingerprints models = new ModelFingerprints(settings, archive, addresses);
        TemplateStates asked = new TemplateStates(ledger.templates());
        AssetStates askedAssets = new AssetStates(ledger.assets(), assets);
        StalenessCheck staleness = new StalenessCheck(
                ledger,
                fingerprints,
                destination,
                stamps,
                looks,
                asked.unchanged(templates),
                askedAssets.unchanged(),
                changed,
                models,
                images);
        return new DetectedChanges(
                new LiveStates(states, changed), fingerprints, models, asked, askedAssets, staleness);
    }

    private Map<String, Fingerprint> states(Archive archive, Addresses addresses, List<Article> documents) {
        DocumentStates states = new DocumentStates(archive, addresses, publication, this::card);
        List<Fingerprint> computed = workers.map(documents, states::of);
        Map<String, Fingerprint> byPath = new HashMap<>(2 * computed.size());
        for (int index = 0; index < computed.size(); index++) {
            byPath.put(documents.get(index).path(), computed.get(index));
        }
        return byPath;
    }

    private Fingerprint card(Article article) {
        return ledger.source(article.path())
                .flatMap(SourceRecord::card)
                .orElseThrow()
                .fingerprint();
    }

    private BakeFingerprints fingerprints(Fingerprint archive) {
        ByteWriter contents = new ByteWriter();
        read.records().forEach(record -> contents.fingerprint(record.stamp().content()));
        return new BakeFingerprints(
                settings.ofReading(),
                Engine.ofAsciidoc(),
                Fingerprint.of(settings),
                archive,
                read.dataFingerprint(),
                contents.fingerprint(),
                place,
                Fingerprint.NONE,
                publication.asOf(),
                begun,
                begun);
    }
}
