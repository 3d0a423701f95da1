package dev.backfile.cache;

import dev.backfile.archive.Article;
import dev.backfile.archive.Bodies;
import dev.backfile.archive.Body;
import dev.backfile.cache.codec.CachedPlan;
import dev.backfile.cache.codec.CachedPlanReader;
import dev.backfile.cache.codec.CachedPlanWriter;
import dev.backfile.cache.codec.CardCodec;
import dev.backfile.cache.codec.JournalEntries;
import dev.backfile.cache.codec.JournalEntries.End;
import dev.backfile.cache.record.BakeFingerprints;
import dev.backfile.cache.record.BodyFile;
import dev.backfile.cache.record.Card;
import dev.backfile.cache.record.CopyRecord;
import dev.backfile.cache.record.DamagedLedgerException;
import dev.backfile.cache.record.ImageRecord;
import dev.backfile.cache.record.LedgerException;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.cache.record.SourceNumbers;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.cache.record.SourceRecord.Extent;
import dev.backfile.cache.record.TemplateSets;
import dev.backfile.cache.record.TemplateSets.Asked;
import dev.backfile.fingerprint.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The memory of one destination: what earlier bakes read and wrote. One bake opens it, asks it what is remembered, keeps
 * new bodies in it, and at the end, when the destination has the new files, tells it the new state with
 * {@link #commit}. Without that everything stays as it was.
 */
public final class Ledger implements AutoCloseable {

    /** About a mebibyte: frames are read by several threads. */
    private static final String SUFFIX = ".ledger";

    private static final int FRAME = 1 << 20;

    /** How much of the file of bodies may be waste at least, and of the journal: these are read whole at every bake. */
    private static final long SMALLEST_WASTE_OF_BODIES = 16L << 20;

    private static final long SMALLEST_WASTE_OF_JOURNAL = 64L << 10;

    private final Path folder;
    private final String name;
    private final Journal journal;
    private final CardCodec cards;
    private final Seal seal;
    private final SourceNumbers numbers = new SourceNumbers();
    private final SourceNumbers imageNumbers = new SourceNumbers();
    private final TemplateSets templates = new TemplateSets();
    private final Set<Integer> writtenTemplates;
    private final ImageStore imageStore;
    private final Notice notice;
    private final LastBake lastBake;
    private final long journalLength;
    private final long fullLength;
    private final Fingerprint lastPlan;
    private BodyFile bodies;
    private Map<String, SourceRecord> placed = Map.of();

    /** What is to be said about a ledger that was opened. */
    public enum Notice {
        /** Nothing. */
        NONE,
        /** It was written by another version of the tool, and is begun afresh. */
        OTHER_VERSION,
        /** It was damaged, and is begun afresh. */
        DAMAGED
    }

    private Ledger(Path folder, String name, Fingerprint engine, ZoneId zone, boolean forget, Background background)
            throws IOException {
        this.folder = folder;
        this.name = name;
        this.journal = new Journal(folder.resolve(name + SUFFIX), engine, FRAME);
        this.cards = new CardCodec(zone);
        this.seal = new Seal(folder.resolve(name + ".seal"));
        this.imageStore = new ImageStore(folder.resolve(name + ".images"), forget);
        JournalLoader loaded = new JournalLoader();
        long length = 0;
        Notice found = Notice.NONE;
        boolean whole = false;
        BodyFile opened = null;
        try {
            length = load(loaded, background);
            whole = loaded.end().isPresent();
            opened = loaded.end().isPresent() && !forget
                    ? openBodies(loaded.end().get())
                    : null;
        } catch (DamagedLedgerException damage) {
            found = Notice.DAMAGED;
        } catch (Journal.OtherEngineException other) {
            found = Notice.OTHER_VERSION;
        }
        this.notice = forget ? Notice.NONE : found;
        if (opened == null) {
            this.lastBake = whole ? loaded.lastBake().onlyOutputs() : LastBake.onlyOutputs(Map.of(), seal.read());
            this.journalLength = 0;
            this.fullLength = 0;
            this.lastPlan = Fingerprint.NONE;
            this.bodies =
                    new BodyFile(unusedBodies(loaded.end().map(End::bodies).orElse("")), 0);
        } else {
            this.lastBake = loaded.lastBake();
            this.journalLength = length;
            this.fullLength = loaded.end().orElseThrow().fullLength();
            this.lastPlan = loaded.end().orElseThrow().plan();
            this.bodies = opened;
            loaded.numbers().forEach(numbers::enter);
            loaded.imageNumbers().forEach(imageNumbers::enter);
            loaded.usedTemplates().forEach(templates::enter);
        }
        this.writtenTemplates = templates.byNumber().keySet();
    }

    /**
     * Whether there is a ledger, good or not.
     *
     * @param folder the folder of ledgers
     * @param name the name of this one among them
     */
    public static boolean exists(Path folder, String name) {
        return Files.isRegularFile(folder.resolve(name + SUFFIX));
    }

    /**
     * Opens the ledger of a destination.
     *
     * @param folder the folder of ledgers, which must exist
     * @param name the name of this one among them
     * @param engine the fingerprint of the tool: another version's ledger is not believed
     * @param zone the time zone of the site
     * @param forget whether to remember nothing but which files Backfile wrote
     * @param background reads parts of it at once
     * @throws LedgerException if its files cannot be read or written
     */
    public static Ledger open(
            Path folder, String name, Fingerprint engine, ZoneId zone, boolean forget, Background background) {
        try {
            return new Ledger(folder, name, engine, zone, forget, background);
        } catch (IOException failure) {
            throw new LedgerException(folder.resolve(name + SUFFIX), failure);
        }
    }

    /**
     * What a ledger has, without opening it: nothing is locked, written or removed.
     *
     * @param folder the folder of ledgers
     * @param name the name of this one among them
     * @param engine the fingerprint of the tool
     * @throws LedgerException if its file cannot be read
     */
    public static Memory look(Path folder, String name, Fingerprint engine) {
        Path file = folder.resolve(name + SUFFIX);
        JournalLoader loaded = new JournalLoader();
        try {
            Journal.Content<byte[]> content = new Journal(file, engine, FRAME).read(frame -> frame);
            content.frames().forEach(frame -> JournalEntries.read(frame).forEach(entry -> entry.accept(loaded)));
            return Memory.of(loaded);
        } catch (NoSuchFileException none) {
            return Memory.nothing(Notice.NONE);
        } catch (DamagedLedgerException damage) {
            return Memory.nothing(Notice.DAMAGED);
        } catch (Journal.OtherEngineException other) {
            return Memory.nothing(Notice.OTHER_VERSION);
        } catch (IOException failure) {
            throw new LedgerException(file, failure);
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
    public TemplateSets templates() {
        return templates;
    }

    /** The texts of the documents that were {@link #place placed}. */
    public Bodies bodies() {
        return path -> bodies.body(placed(path).body());
    }

    /** Keeps a new text. */
    public Extent keep(Body body) {
        return bodies.add(body);
    }

    /** Keeps the card of an article that was read. */
    public Card keep(Article article) {
        return cards.keep(article, bodies);
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
        return Optional.ofNullable(placed.get(path)).orElseThrow(() -> new NoSuchElementException(path));
    }

    /** A path; where it is that of a source, the string that everybody else has of it. */
    private String pathOf(String path) {
        SourceRecord source = placed.get(path);
        return source == null ? path : source.path();
    }

    /** Says which sources this bake has, and where their texts are. */
    public void place(Collection<SourceRecord> sources) {
        numbers.keepOnly(sources.stream().map(SourceRecord::path).toList());
        placed = sources.stream().collect(Collectors.toMap(SourceRecord::path, Function.identity()));
    }

    /** Says which images this bake has. */
    public void placeImages(Collection<ImageRecord> images) {
        imageNumbers.keepOnly(images.stream().map(ImageRecord::path).toList());
    }

    /** The plan of the last bake, if there is one that is as it was written. */
    public Optional<CachedPlanReader> cachedPlan() {
        if (lastPlan.equals(Fingerprint.NONE)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(planFile());
            return Fingerprint.of(bytes).equals(lastPlan)
                    ? Optional.of(new CachedPlanReader(bytes, this::article))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Remembers the new state, now that the destination has it.
     *
     * @param plan the plan of this bake; empty when that of the last one still holds
     * @throws LedgerException if it cannot be written: then the state of before is remembered
     */
    public void commit(
            BakeFingerprints fingerprints,
            Optional<CachedPlan> plan,
            Collection<SourceRecord> sources,
            Map<String, Fingerprint> states,
            Collection<PageRecord> pages,
            Collection<ImageRecord> images,
            Collection<CopyRecord> copies) {
        try {
            write(fingerprints, plan, sources, states, pages, images, copies);
        } catch (UncheckedIOException failure) {
            throw new LedgerException(folder.resolve(name + SUFFIX), failure.getCause());
        } catch (IOException failure) {
            throw new LedgerException(folder.resolve(name + SUFFIX), failure);
        }
    }

    private void write(
            BakeFingerprints fingerprints,
            Optional<CachedPlan> plan,
            Collection<SourceRecord> sources,
            Map<String, Fingerprint> states,
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
            differences.sources(records);
            differences.states(states);
            differences.pages(pages);
            differences.images(images, imageNumbers);
            differences.copies(copies);
            differences.templates(usedTemplates(pages), rewrite ? Set.of() : writtenTemplates);
            long full = rewrite ? writer.length() : fullLength;
            String bodiesName = bodies.path().getFileName().toString();
            Fingerprint kept = plan.isPresent() ? write(plan.get(), sources) : lastPlan;
            JournalEntries.writeEnd(new End(fingerprints, kept, bodiesName, bodies.length(), full), writer.next());
            writer.finish();
        } finally {
            if (bodies != before) {
                before.close();
            }
        }
        seal.write(fingerprints.manifest());
        Files.deleteIfExists(unusedBodies(bodies.path().getFileName().toString()));
    }

    /** The sets of templates that pages were made with: no other is remembered. */
    private Map<Integer, List<Asked>> usedTemplates(Collection<PageRecord> pages) {
        Map<Integer, List<Asked>> used = templates.byNumber();
        used.keySet().retainAll(pages.stream().map(PageRecord::templates).collect(Collectors.toSet()));
        return used;
    }

    @Override
    public void close() throws IOException {
        bodies.close();
    }

    private Fingerprint write(CachedPlan plan, Collection<SourceRecord> sources) throws IOException {
        byte[] bytes = CachedPlanWriter.write(
                plan, sources.stream().map(SourceRecord::path).toList());
        Path next = folder.resolve(name + ".plan.next");
        Files.write(next, bytes);
        Files.move(next, planFile(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return Fingerprint.of(bytes);
    }

    private Path planFile() {
        return folder.resolve(name + ".plan");
    }

    private List<SourceRecord> moveBodies(Collection<SourceRecord> sources) throws IOException {
        BodyFile moved = new BodyFile(unusedBodies(bodies.path().getFileName().toString()), 0);
        List<SourceRecord> records = new ArrayList<>(sources.size());
        for (SourceRecord source : sources) {
            records.add(source.copyTo(bodies, moved));
        }
        bodies = moved;
        return records;
    }

    private BodyFile openBodies(End end) throws IOException {
        boolean known = end.bodies().equals(bodiesName(1)) || end.bodies().equals(bodiesName(2));
        Path path = folder.resolve(known ? end.bodies() : bodiesName(1));
        if (!known || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new DamagedLedgerException("the file of bodies is gone");
        }
        return new BodyFile(path, end.bodiesLength());
    }

    /** The one of the two files of bodies that the journal does not use. */
    private Path unusedBodies(String used) {
        return folder.resolve(bodiesName(used.equals(bodiesName(1)) ? 2 : 1));
    }

    private String bodiesName(int number) {
        return name + "-" + number + ".bodies";
    }

    private long load(JournalLoader loaded, Background background) throws IOException, Journal.OtherEngineException {
        try {
            Journal.Content<Supplier<List<Consumer<JournalEntries.Taker>>>> content =
                    journal.read(frame -> background.begin(() -> JournalEntries.read(frame)));
            content.frames().forEach(frame -> frame.get().forEach(entry -> entry.accept(loaded)));
            return content.length();
        } catch (NoSuchFileException none) {
            return 0;
        }
    }
}
