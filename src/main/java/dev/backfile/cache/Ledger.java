package dev.backfile.cache;

import dev.backfile.archive.Article;
import dev.backfile.archive.Bodies;
import dev.backfile.archive.Body;
import dev.backfile.cache.codec.CachedPlanReader;
import dev.backfile.cache.codec.CachedPlanWriter;
import dev.backfile.cache.codec.CardCodec;
import dev.backfile.cache.codec.JournalEntries;
import dev.backfile.cache.codec.JournalEntries.End;
import dev.backfile.cache.record.AskedAsset;
import dev.backfile.cache.record.AskedTemplate;
import dev.backfile.cache.record.BakeFingerprints;
import dev.backfile.cache.record.BodyFile;
import dev.backfile.cache.record.Card;
import dev.backfile.cache.record.CopyRecord;
import dev.backfile.cache.record.DamagedLedgerException;
import dev.backfile.cache.record.ImageRecord;
import dev.backfile.cache.record.LedgerException;
import dev.backfile.cache.record.NumberedSets;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.cache.record.SourceNumbers;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.cache.record.SourceRecord.Extent;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.parallel.Background;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * The memory of one destination: what earlier bakes read and wrote. One bake opens it, asks it what is remembered, keeps
 * new bodies in it, and at the end, when the destination has the new files, tells it the new state with
 * {@link #commit}. Without that everything stays as it was.
 */
public final class Ledger implements TextKeeper, AutoCloseable {

    /** How much of the file of bodies may be waste at least, and of the journal: these are read whole at every bake. */
    private static final long SMALLEST_WASTE_OF_BODIES = 16L << 20;

    private static final long SMALLEST_WASTE_OF_JOURNAL = 64L << 10;

    private final Journal journal;
    private final PlanFile planFile;
    private final BodyFiles bodyFiles;
    private final CardCodec cards;
    private final Seal seal;
    private final SourceNumbers numbers = new SourceNumbers();
    private final SourceNumbers imageNumbers = new SourceNumbers();
    private final NumberedSets<AskedTemplate> templates = new NumberedSets<>();
    private final NumberedSets<AskedAsset> assets = new NumberedSets<>();
    private final Set<Integer> writtenTemplates;
    private final Set<Integer> writtenAssets;
    private final ImageStore imageStore;
    private final SearchMemory searchMemory;
    private final Notice notice;
    private final LastBake lastBake;
    private final long journalLength;
    private final long fullLength;
    private final Fingerprint lastPlan;
    private BodyFile bodies;
    private PlacedSources placed = PlacedSources.NONE;

    private Ledger(
            Path folder,
            String name,
            Fingerprint engine,
            ZoneId zone,
            boolean forget,
            LoadedJournal kept,
            Background background)
            throws IOException {
        this.journal = Journal.of(folder, name, engine);
        this.planFile = new PlanFile(folder, name);
        this.bodyFiles = new BodyFiles(folder, name);
        this.cards = new CardCodec(zone);
        this.seal = new Seal(folder.resolve(name + ".seal"));
        this.imageStore = new ImageStore(folder.resolve(name + ".images"), forget);
        this.searchMemory = new SearchMemory(folder.resolve(name + ".search"));
        long length = 0;
        Notice found = Notice.NONE;
        boolean whole = false;
        BodyFile opened = null;
        try {
            length = kept.load(journal, background);
            Optional<End> end = kept.content().end();
            whole = end.isPresent();
            opened = whole && !forget ? bodyFiles.open(end.get()) : null;
        } catch (DamagedLedgerException damage) {
            found = Notice.DAMAGED;
        } catch (Journal.OtherEngineException other) {
            found = Notice.OTHER_VERSION;
        }
        JournalLoader loaded = kept.content();
        this.notice = forget ? Notice.NONE : found;
        if (opened == null) {
            this.lastBake = whole ? loaded.lastBake().onlyOutputs() : LastBake.onlyOutputs(Map.of(), seal.read());
            this.journalLength = 0;
            this.fullLength = 0;
            this.lastPlan = Fingerprint.NONE;
            this.bodies = bodyFiles.openOther(loaded.end().map(End::bodies).orElse(""));
            kept.forget();
        } else {
            this.lastBake = loaded.lastBake();
            this.journalLength = length;
            this.fullLength = loaded.end().orElseThrow().fullLength();
            this.lastPlan = loaded.end().orElseThrow().plan();
            this.bodies = opened;
            loaded.numbers().forEach(numbers::enter);
            loaded.imageNumbers().forEach(imageNumbers::enter);
            loaded.usedTemplates().forEach(templates::enter);
            loaded.usedAssets().forEach(assets::enter);
        }
        this.writtenTemplates = templates.byNumber().keySet();
        this.writtenAssets = assets.byNumber().keySet();
    }

    /**
     * Whether there is a ledger, good or not.
     *
     * @param folder the folder of ledgers
     * @param name the name of this one among them
     */
    public static boolean exists(Path folder, String name) {
        return Files.isRegularFile(Journal.file(folder, name));
    }

    /**
     * Opens the ledger of a destination.
     *
     * @param folder the folder of ledgers, which must exist
     * @param name the name of this one among them
     * @param engine the fingerprint of the tool: another version's ledger is not believed
     * @param zone the time zone of the site
     * @param forget whether to remember nothing but which files Backfile wrote
     * @param kept what the process has of its journal
     * @param background reads parts of it at once
     * @throws LedgerException if its files cannot be read or written
     */
    public static Ledger open(
            Path folder,
            String name,
            Fingerprint engine,
            ZoneId zone,
            boolean forget,
            LoadedJournal kept,
            Background background) {
        try {
            return new Ledger(folder, name, engine, zone, forget, kept, background);
        } catch (IOException failure) {
            throw new LedgerException(Journal.file(folder, name), failure);
        }
    }

    /** What is to be said about it. */
    public Notice notice() {
        return notice;
    }

    /** What is remembered. */
    public LastBake lastBake() {
        return lastBake;
    }

    /** The numbers of the sources. */
    public SourceNumbers numbers() {
        return numbers;
    }

    /** The numbers of the images. */
    public SourceNumbers imageNumbers() {
        return imageNumbers;
    }

    /** The images in other sizes that were made. */
    public ImageStore imageStore() {
        return imageStore;
    }

    /** The templates that pages asked for. */
    public NumberedSets<AskedTemplate> templates() {
        return templates;
    }

    /** The assets that pages asked for. */
    public NumberedSets<AskedAsset> assets() {
        return assets;
    }

    /** The texts of the documents that were {@link #place placed}. */
    public Bodies bodies() {
        return path -> bodies.body(placed(path).body());
    }

    /**
     * The text of a source of this bake or of the last one.
     *
     * @throws DamagedLedgerException if it is not what was written
     */
    public Body body(SourceRecord source) {
        return bodies.body(source.body());
    }

    /** What is remembered of the search index. */
    public SearchMemory searchMemory() {
        return searchMemory;
    }

    @Override
    public Extent keep(Body body) {
        return bodies.add(body);
    }

    @Override
    public Card keep(Article article) {
        return cards.keep(article, bodies::add);
    }

    /**
     * Takes in a {@link BodyPart}.
     *
     * @return how far its texts and cards lie behind where they lay
     * @throws LedgerException if it cannot be read, or there is no room for it
     */
    public long take(Path part) {
        return bodies.append(part);
    }

    /** The file that has the texts and cards of the sources, for those who read it from elsewhere. */
    public Path bodyFile() {
        bodies.flush();
        return bodies.path();
    }

    /**
     * The article of a source, made anew at each call. Its details are read again whenever somebody asks for them.
     *
     * @throws DamagedLedgerException if it is not what was written
     */
    public Article article(SourceRecord source) {
        BodyFile file = bodies;
        Card card = source.card().orElseThrow(() -> new DamagedLedgerException("a document without a card"));
        return cards.read(source.path(), () -> file.read(card.extent()), this::pathOf);
    }

    private SourceRecord placed(String path) {
        return placed.find(path).orElseThrow(() -> new NoSuchElementException(path));
    }

    /** A path; where it is that of a source, the string that everybody else has of it. */
    private String pathOf(String path) {
        return placed.find(path).map(SourceRecord::path).orElse(path);
    }

    /** Says which sources this bake has, and where their texts are. */
    public void place(Collection<SourceRecord> sources) {
        placed = PlacedSources.of(sources, lastBake.sources());
        if (placed.isWithoutLoss()) {
            numbers.add(placed.changed().stream().map(SourceRecord::path).toList());
        } else {
            numbers.keepOnly(sources.stream().map(SourceRecord::path).toList());
        }
    }

    /** One of the {@link #place placed} sources; empty where none has this path. */
    public Optional<SourceRecord> source(String path) {
        return placed.find(path);
    }

    /** Those of the {@link #place placed} sources that are not the very records of the last bake. */
    public Collection<SourceRecord> changedSources() {
        return placed.changed();
    }

    /** Says which images this bake has. */
    public void placeImages(Collection<ImageRecord> images) {
        imageNumbers.keepOnly(images.stream().map(ImageRecord::path).toList());
    }

    /** The plan of the last bake, if there is one that is as it was written. */
    public Optional<CachedPlanReader> cachedPlan() {
        return planFile.read(lastPlan).map(bytes -> new CachedPlanReader(bytes, this::article));
    }

    /**
     * Remembers the new state, now that the destination has it.
     *
     * @param plan gives the bytes of the plan of this bake, as {@link CachedPlanWriter} writes them; empty when that of the last
     *     one still holds
     * @throws LedgerException if it cannot be written: then the state of before is remembered
     */
    public void commit(
            BakeFingerprints fingerprints,
            Optional<Supplier<byte[]>> plan,
            Collection<SourceRecord> sources,
            LiveStates states,
            Collection<PageRecord> pages,
            Collection<ImageRecord> images,
            Collection<CopyRecord> copies) {
        try {
            write(fingerprints, plan, sources, states, pages, images, copies);
        } catch (UncheckedIOException failure) {
            throw new LedgerException(journal.file(), failure.getCause());
        } catch (IOException failure) {
            throw new LedgerException(journal.file(), failure);
        }
    }

    private void write(
            BakeFingerprints fingerprints,
            Optional<Supplier<byte[]>> plan,
            Collection<SourceRecord> sources,
            LiveStates states,
            Collection<PageRecord> pages,
            Collection<ImageRecord> images,
            Collection<CopyRecord> copies)
            throws IOException {
        long live = sources.stream().mapToLong(SourceRecord::length).sum();
        boolean wasteful = bodies.length() > 2 * live + SMALLEST_WASTE_OF_BODIES;
        boolean rewrite = wasteful || journalLength == 0 || journalLength > 2 * fullLength + SMALLEST_WASTE_OF_JOURNAL;
        BodyFile before = bodies;
        Collection<SourceRecord> records = wasteful ? moveBodies(sources) : sources;
        try (JournalWriter writer = rewrite ? journal.replacing() : journal.appending(journalLength)) {
            JournalDifferences differences = new JournalDifferences(
                    rewrite ? LastBake.onlyOutputs(Map.of(), Fingerprint.NONE) : lastBake, numbers, writer);
            if (!rewrite && placed.isWithoutLoss() && placed.all() == sources) {
                differences.sources(placed.changed(), Set.of());
            } else {
                differences.sources(records);
            }
            differences.states(states.byPath(), rewrite ? states.byPath().keySet() : states.changed());
            differences.pages(pages);
            differences.images(images, imageNumbers);
            differences.copies(copies);
            differences.templates(used(templates, pages, PageRecord::templates), rewrite ? Set.of() : writtenTemplates);
            differences.assets(used(assets, pages, page -> page.reads().assets()), rewrite ? Set.of() : writtenAssets);
            long full = rewrite ? writer.length() : fullLength;
            Fingerprint kept = plan.isPresent() ? planFile.write(plan.get().get()) : lastPlan;
            bodies.flush();
            JournalEntries.writeEnd(new End(fingerprints, kept, bodiesName(), bodies.length(), full), writer.next());
            writer.finish();
        } finally {
            if (bodies != before) {
                before.close();
            }
        }
        seal.write(fingerprints.manifest());
        bodyFiles.deleteOther(bodiesName());
    }

    /** The sets that pages have: no other is remembered. */
    private static <T> Map<Integer, List<T>> used(
            NumberedSets<T> sets, Collection<PageRecord> pages, ToIntFunction<PageRecord> number) {
        BitSet numbers =
                pages.stream().mapToInt(number).filter(one -> one >= 0).collect(BitSet::new, BitSet::set, BitSet::or);
        Map<Integer, List<T>> used = sets.byNumber();
        used.keySet().removeIf(one -> !numbers.get(one));
        return used;
    }

    @Override
    public void close() throws IOException {
        bodies.close();
    }

    private List<SourceRecord> moveBodies(Collection<SourceRecord> sources) throws IOException {
        BodyFile moved = bodyFiles.openOther(bodiesName());
        List<SourceRecord> records = new ArrayList<>(sources.size());
        for (SourceRecord source : sources) {
            records.add(source.copyTo(bodies, moved));
        }
        bodies = moved;
        return records;
    }

    private String bodiesName() {
        return bodies.path().getFileName().toString();
    }
}
