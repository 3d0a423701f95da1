package dev.backfile.bake;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Publication;
import dev.backfile.bake.ledger.ByteWriter;
import dev.backfile.bake.ledger.Era;
import dev.backfile.bake.ledger.Fingerprint;
import dev.backfile.bake.ledger.ImageRecord;
import dev.backfile.bake.ledger.Ledger;
import dev.backfile.bake.ledger.SourceRecord;
import dev.backfile.config.Settings;
import dev.backfile.page.Addresses;
import dev.backfile.theme.Templates;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Before rendering: what changed since the last bake is found out. */
final class Judging {

    private final Settings settings;
    private final Path destination;
    private final Workers workers;
    private final Ledger ledger;
    private final Instant begun;

    Judging(Settings settings, Path destination, Workers workers, Ledger ledger, Instant begun) {
        this.settings = settings;
        this.destination = destination;
        this.workers = workers;
        this.ledger = ledger;
        this.begun = begun;
    }

    /** Judges an archive of which every document may have changed. */
    Judgement judge(
            Archive archive,
            Addresses addresses,
            Reading.Result read,
            Publication publication,
            List<ImageRecord> images,
            Templates templates) {
        Map<String, Fingerprint> cards = cards(read.records());
        Map<String, Fingerprint> states = states(archive, addresses, archive.documents(), cards);
        Map<String, Fingerprint> before = ledger.memory().states();
        Set<String> changed = read.records().stream()
                .map(SourceRecord::path)
                .filter(path -> !Objects.equals(states.get(path), before.get(path)))
                .collect(Collectors.toSet());
        List<String> paths = archive.documents().stream().map(Article::path).toList();
        return judge(archive, addresses, read, publication, images, templates, states, changed, paths);
    }

    /**
     * Judges an archive of which some documents changed, and those only in what they show of themselves.
     *
     * @param changed those documents
     * @param paths the paths of the sources of all documents, in their order
     */
    Judgement judge(
            Archive archive,
            Addresses addresses,
            Reading.Result read,
            Publication publication,
            List<ImageRecord> images,
            Templates templates,
            Map<String, Fingerprint> changedCards,
            List<Article> changed,
            List<String> paths) {
        Map<String, Fingerprint> states = new HashMap<>(ledger.memory().states());
        Map<String, Fingerprint> others = states(archive, addresses, changed, changedCards);
        Set<String> changedStates = others.keySet().stream()
                .filter(path -> !others.get(path).equals(states.get(path)))
                .collect(Collectors.toSet());
        states.putAll(others);
        return judge(archive, addresses, read, publication, images, templates, states, changedStates, paths);
    }

    private Judgement judge(
            Archive archive,
            Addresses addresses,
            Reading.Result read,
            Publication publication,
            List<ImageRecord> images,
            Templates templates,
            Map<String, Fingerprint> states,
            Set<String> changed,
            List<String> paths) {
        Era era = era(read, publication, Freshness.ofArchive(paths, states));
        ModelFingerprints models = new ModelFingerprints(settings, archive, addresses);
        FacetFingerprints facets = new FacetFingerprints(settings, archive, addresses, models);
        Freshness freshness =
                new Freshness(ledger, era, destination, templates, changed, facets, read.records(), images);
        return new Judgement(states, era, models, facets, freshness);
    }

    private Map<String, Fingerprint> states(
            Archive archive, Addresses addresses, List<Article> documents, Map<String, Fingerprint> cards) {
        DocumentStates states = new DocumentStates(archive, addresses, article -> cards.get(article.path()));
        List<Fingerprint> computed = workers.map(documents, states::of);
        Map<String, Fingerprint> byPath = new HashMap<>(2 * computed.size());
        for (int index = 0; index < computed.size(); index++) {
            byPath.put(documents.get(index).path(), computed.get(index));
        }
        return byPath;
    }

    private static Map<String, Fingerprint> cards(List<SourceRecord> records) {
        Map<String, Fingerprint> cards = new HashMap<>(records.size() * 2);
        records.forEach(record -> record.card().ifPresent(card -> cards.put(record.path(), card.fingerprint())));
        return cards;
    }

    private Era era(Reading.Result read, Publication publication, Fingerprint archive) {
        ByteWriter contents = new ByteWriter();
        read.records().forEach(record -> contents.fingerprint(record.stamp().content()));
        return new Era(
                SettingsFingerprints.ofReading(settings),
                SettingsFingerprints.ofAll(settings),
                archive,
                read.dataFingerprint(),
                contents.fingerprint(),
                publication.asOf(),
                begun,
                begun);
    }
}
