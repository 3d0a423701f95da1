package dev.backfile.cache;

import dev.backfile.cache.codec.JournalEntries;
import dev.backfile.cache.codec.JournalEntries.End;
import dev.backfile.cache.record.AskedAsset;
import dev.backfile.cache.record.AskedTemplate;
import dev.backfile.cache.record.CopyRecord;
import dev.backfile.cache.record.FileStamp;
import dev.backfile.cache.record.ImageRecord;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.fingerprint.Fingerprint;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes in the entries of a journal: the last one of each source, page and file counts. Confined to one thread. */
final class JournalLoader implements JournalEntries.Taker {

    private final Map<String, SourceRecord> sources = new HashMap<>();
    private final Map<String, Fingerprint> states = new HashMap<>();
    /** In the order of the journal, which is nearly that of the paths. */
    private final Map<String, PageRecord> pages = new LinkedHashMap<>();

    private final Map<String, ImageRecord> images = new HashMap<>();
    private final Map<String, Integer> imageNumbers = new HashMap<>();
    private final Map<String, CopyRecord> copies = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, List<AskedTemplate>> templates = new HashMap<>();
    private final Map<Integer, List<AskedAsset>> assets = new HashMap<>();
    private @Nullable End end;

    /** Takes in a journal whose entries are read at once. */
    void load(Journal journal) throws IOException, Journal.OtherEngineException {
        journal.read(frame -> frame)
                .frames()
                .forEach(frame -> JournalEntries.read(frame).forEach(entry -> entry.accept(this)));
    }

    /** Takes in entries in their order. */
    void take(Journal.Content<Supplier<List<Consumer<JournalEntries.Taker>>>> content) {
        content.frames().forEach(frame -> frame.get().forEach(entry -> entry.accept(this)));
    }

    Optional<End> end() {
        return Optional.ofNullable(end);
    }

    LastBake lastBake() {
        Fingerprint manifest = end().map(last -> last.fingerprints().manifest()).orElse(Fingerprint.NONE);
        return new LastBake(end().map(End::fingerprints), sources, states, pages, images, copies, Map.of(), manifest);
    }

    Map<String, Integer> numbers() {
        return numbers;
    }

    Map<String, Integer> imageNumbers() {
        return imageNumbers;
    }

    /** The sets of templates that pages were made with, by their numbers. */
    Map<Integer, List<AskedTemplate>> usedTemplates() {
        return used(templates, PageRecord::templates);
    }

    /** The sets of assets that pages asked for, by their numbers. */
    Map<Integer, List<AskedAsset>> usedAssets() {
        return used(assets, page -> page.reads().assets());
    }

    private <T> Map<Integer, List<T>> used(Map<Integer, List<T>> sets, Function<PageRecord, Integer> number) {
        Map<Integer, List<T>> used = new HashMap<>(sets);
        used.keySet().retainAll(pages.values().stream().map(number).collect(Collectors.toSet()));
        return used;
    }

    @Override
    public void source(int number, SourceRecord source) {
        sources.put(source.path(), source);
        numbers.put(source.path(), number);
    }

    @Override
    public void stamp(String path, FileStamp stamp) {
        sources.computeIfPresent(path, (key, source) -> source.withStamp(stamp));
    }

    @Override
    public void state(String path, Fingerprint state) {
        states.put(path, state);
    }

    @Override
    public void goneSource(String path) {
        sources.remove(path);
        states.remove(path);
        numbers.remove(path);
    }

    @Override
    public void goneState(String path) {
        states.remove(path);
    }

    @Override
    public void page(PageRecord page) {
        pages.put(page.path(), page);
    }

    @Override
    public void look(String path, long look) {
        pages.computeIfPresent(path, (key, page) -> page.withLook(look));
        copies.computeIfPresent(path, (key, copy) -> copy.withLook(look));
    }

    @Override
    public void gonePage(String path) {
        pages.remove(path);
    }

    @Override
    public void image(int number, ImageRecord image) {
        images.put(image.path(), image);
        imageNumbers.put(image.path(), number);
    }

    @Override
    public void goneImage(String path) {
        images.remove(path);
        imageNumbers.remove(path);
    }

    @Override
    public void copy(CopyRecord copy) {
        copies.put(copy.path(), copy);
    }

    @Override
    public void goneCopy(String path) {
        copies.remove(path);
    }

    @Override
    public void templates(int number, List<AskedTemplate> asked) {
        templates.put(number, asked);
    }

    @Override
    public void assets(int number, List<AskedAsset> asked) {
        assets.put(number, asked);
    }

    @Override
    public void end(End last) {
        end = last;
    }
}
