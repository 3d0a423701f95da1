package dev.backfile.cache;

import dev.backfile.archive.Body;
import dev.backfile.archive.Fragment;
import dev.backfile.archive.TestArticle;
import dev.backfile.cache.record.AskedTemplate;
import dev.backfile.cache.record.BakeFingerprints;
import dev.backfile.cache.record.CopyRecord;
import dev.backfile.cache.record.FileStamp;
import dev.backfile.cache.record.ImageRecord;
import dev.backfile.cache.record.IntList;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.cache.record.PageRecord.ReadSet;
import dev.backfile.cache.record.Reason;
import dev.backfile.cache.record.Rendering;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.parallel.Threads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The files of one ledger, for tests: bakes that write to it, what is remembered then, and damage. */
final class LedgerFiles {

    static final Fingerprint ENGINE = fingerprint("engine");

    private final Path folder;

    LedgerFiles(Path folder) {
        this.folder = folder;
    }

    static Fingerprint fingerprint(String text) {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
    }

    Ledger open() {
        return open(ENGINE, false);
    }

    Ledger open(Fingerprint engine, boolean forget) {
        return open(engine, forget, new LoadedJournal());
    }

    /** As a process does that has opened it before. */
    Ledger open(LoadedJournal kept) {
        return open(ENGINE, false, kept);
    }

    Ledger open(Fingerprint engine, boolean forget, LoadedJournal kept) {
        return Ledger.open(folder, "x", engine, ZoneOffset.UTC, forget, kept, Threads.CALLER);
    }

    /** A bake of some documents, each with a page of its text; the templates are as they are after some edits. */
    void bake(Map<String, String> texts, List<AskedTemplate> templates) {
        try (Ledger ledger = open()) {
            commit(ledger, texts, templates);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void commit(Ledger ledger, Map<String, String> texts, List<AskedTemplate> templates) {
        List<SourceRecord> sources = new TreeMap<>(texts)
                .entrySet().stream()
                        .map(text -> source(ledger, text.getKey(), text.getValue()))
                        .toList();
        ledger.place(sources);
        List<ImageRecord> images = List.of(new ImageRecord(
                "a.png", "CONTENT a.png", stamp("a.png"), ENGINE, 3, 4, "", List.of(), List.of(), ENGINE));
        ledger.placeImages(images);
        int set = ledger.templates().number(templates);
        TreeMap<String, Fingerprint> states = new TreeMap<>();
        texts.forEach((path, text) -> states.put(path, fingerprint(text)));
        ledger.commit(
                fingerprints(texts),
                Optional.empty(),
                sources,
                new LiveStates(states, states.keySet()),
                sources.stream().map(source -> page(ledger, source, set)).toList(),
                images,
                List.of(new CopyRecord("main.css", "ASSETS main.css", stamp("main.css"), 7)));
    }

    /** A source that is read again only when its text is another one. */
    private static SourceRecord source(Ledger ledger, String path, String text) {
        SourceRecord known = ledger.lastBake().sources().get(path);
        if (known != null && known.stamp().equals(stamp(text))) {
            return known;
        }
        return new SourceRecord(
                path,
                stamp(text),
                Optional.of(ledger.keep(TestArticle.at(path).titled(text).card())),
                ledger.keep(new Body(new Fragment("<p>" + text + "</p>"))),
                List.of(),
                List.of(),
                List.of());
    }

    private static PageRecord page(Ledger ledger, SourceRecord source, int templates) {
        IntList own = IntList.of(IntStream.of(ledger.numbers().of(source.path())));
        IntList none = IntList.of(IntStream.of());
        ReadSet reads =
                new ReadSet(own, own, none, PageRecord.NO_ASSETS, false, false, false, false, 0, Fingerprint.NONE);
        PageRecord page = new PageRecord(
                source.path() + ".html",
                source.body().fingerprint(),
                templates,
                reads,
                source.stamp(),
                List.of(),
                new Rendering(
                        Reason.NEW,
                        Instant.EPOCH,
                        OptionalInt.of(ledger.numbers().of(source.path()))));
        PageRecord known = ledger.lastBake().pages().get(page.path());
        return page.equals(known) ? known : page;
    }

    private static FileStamp stamp(String content) {
        return new FileStamp(content.length(), 5, fingerprint(content));
    }

    private static BakeFingerprints fingerprints(Map<String, String> texts) {
        Fingerprint all = fingerprint(texts.toString());
        return new BakeFingerprints(
                ENGINE, ENGINE, ENGINE, all, ENGINE, all, ENGINE, all, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH);
    }

    /** What is remembered: of each document its state, and the text that its page was rendered from. */
    SortedMap<String, String> remembered() {
        try (Ledger ledger = open()) {
            ledger.place(ledger.lastBake().sources().values());
            SortedMap<String, String> texts = new TreeMap<>();
            ledger.lastBake().sources().values().forEach(source -> {
                String text = ledger.bodies().body(source.path()).fragment().html();
                String title = ledger.article(source).title();
                Fingerprint state = ledger.lastBake().states().get(source.path());
                PageRecord page = ledger.lastBake().pages().get(source.path() + ".html");
                boolean agree = text.equals("<p>" + title + "</p>")
                        && fingerprint(title).equals(state)
                        && page.model().equals(source.body().fingerprint())
                        && ledger.templates().byNumber().containsKey(page.templates());
                texts.put(source.path(), agree ? title : "what does not agree");
            });
            return texts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    long length(String extension) {
        return bytes(extension).length;
    }

    byte[] bytes(String extension) {
        try {
            return Files.readAllBytes(file(extension));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Puts other bytes into a file. */
    void put(String extension, byte[] bytes) {
        try {
            Files.write(file(extension), bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The file of bodies is one of two; there is one only, once a bake was committed. */
    Path file(String extension) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
