package dev.backfile.cache.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Details;
import dev.backfile.archive.DocumentCounts;
import dev.backfile.cache.codec.JournalEntries.End;
import dev.backfile.cache.codec.JournalEntries.Taker;
import dev.backfile.cache.record.AskedAsset;
import dev.backfile.cache.record.AskedTemplate;
import dev.backfile.cache.record.BodyFile;
import dev.backfile.cache.record.ByteReader;
import dev.backfile.cache.record.Card;
import dev.backfile.cache.record.CopyRecord;
import dev.backfile.cache.record.DamagedLedgerException;
import dev.backfile.cache.record.FileStamp;
import dev.backfile.cache.record.ImageRecord;
import dev.backfile.cache.record.IntList;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.fingerprint.Variants;
import dev.backfile.fingerprint.Variants.Variant;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every component of whatever is remembered comes back as it was, whichever value it has. */
class RememberedRecordsTest {

    /** What may change in a document without a change of the archive: that page alone shows it. */
    private static final Set<String> NO_STRUCTURE = Set.of(
            "Article.wordCount",
            "TermReference.position",
            "Written.position",
            "Link.position",
            "Read.standfirst",
            "Read.description",
            "Read.summary",
            "Read.image",
            "Read.corrections",
            "Read.headings",
            "Read.anchors");

    private static final CardCodec CARDS = new CardCodec(ZoneOffset.UTC);

    private final Variants variants = new Variants()
            .with(Details.class, Details.Read.class)
            .with(
                    ArticleDate.class,
                    ArticleDate.of(LocalDate.of(2014, 10, 24), ZoneOffset.UTC),
                    ArticleDate.of(LocalDate.of(-5, 1, 1), ZoneOffset.UTC),
                    ArticleDate.of(Instant.parse("2014-10-24T10:15:30.000000005Z"), ZoneOffset.UTC))
            .with(Instant.class, Instant.EPOCH, Instant.parse("2014-10-24T10:15:30.000000005Z"), Instant.MIN)
            .with(
                    IntList.class,
                    IntList.of(IntStream.of(3, 1)),
                    IntList.of(IntStream.of(300)),
                    IntList.of(IntStream.of()));

    @TempDir
    private Path folder;

    @Test
    void sourcesComeBack() {
        comesBack(SourceRecord.class, source ->
                (SourceRecord) entry(writer -> JournalEntries.writeSource(7, source, writer)));
    }

    @Test
    void pagesComeBack() {
        comesBack(PageRecord.class, page -> (PageRecord) entry(writer -> JournalEntries.writePage(page, writer)));
    }

    @Test
    void aPageThatCouldNotBeRenderedComesBack() {
        PageRecord page = (PageRecord) variants.one(PageRecord.class);
        PageRecord failed = new PageRecord(
                "a.html", page.model(), 3, page.reads(), PageRecord.NOTHING, page.diagnostics(), page.rendering());

        assertThat(entry(writer -> JournalEntries.writePage(failed, writer))).isEqualTo(failed);
    }

    @Test
    void imagesComeBack() {
        comesBack(
                ImageRecord.class, image -> (ImageRecord) entry(writer -> JournalEntries.writeImage(7, image, writer)));
    }

    @Test
    void copiesComeBack() {
        comesBack(CopyRecord.class, copy -> (CopyRecord) entry(writer -> JournalEntries.writeCopy(copy, writer)));
    }

    @Test
    void theEndOfABakeComesBack() {
        comesBack(End.class, end -> (End) entry(writer -> JournalEntries.writeEnd(end, writer)));
    }

    @Test
    void templatesComeBack() {
        comesBack(AskedTemplate.class, asked -> (AskedTemplate)
                ((List<?>) entry(writer -> JournalEntries.writeTemplates(7, List.of(asked), writer))).get(0));
    }

    @Test
    void assetsComeBack() {
        comesBack(AskedAsset.class, asked ->
                (AskedAsset) ((List<?>) entry(writer -> JournalEntries.writeAssets(7, List.of(asked), writer))).get(0));
    }

    @Test
    void countsOfDocumentsComeBack() {
        comesBack(DocumentCounts.class, counts -> {
            ByteWriter writer = new ByteWriter();
            DocumentCountsCodec.write(counts, writer);
            return DocumentCountsCodec.read(new ByteReader(writer.toBytes()));
        });
    }

    @Test
    void cardsComeBack() {
        comesBack(Article.class, article -> {
            byte[] bytes = bytes(article);
            Article back = CARDS.read(article.path(), () -> bytes, UnaryOperator.identity());
            return back.withDetails(inFull(back.details()));
        });
    }

    @Test
    void everyComponentOfACardCountsForItsFingerprint() {
        Card one = card((Article) variants.one(Article.class));

        assertThat(variants.others(Article.class))
                .allSatisfy(
                        variant -> assertThat(card((Article) variant.value()).fingerprint())
                                .as("%s", variant.steps())
                                .isNotEqualTo(one.fingerprint()));
    }

    @Test
    void everyComponentOfACardButWhatItAloneShowsCountsForTheStructureOfTheArchive() {
        Card one = card((Article) variants.one(Article.class));
        Set<String> leftOut = new TreeSet<>();
        List<List<String>> forgotten = new ArrayList<>();
        for (Variant variant : variants.others(Article.class)) {
            if (card((Article) variant.value()).structure().equals(one.structure())) {
                variant.in(NO_STRUCTURE).ifPresentOrElse(leftOut::add, () -> forgotten.add(variant.steps()));
            }
        }

        assertThat(forgotten).isEmpty();
        assertThat(leftOut).isEqualTo(new TreeSet<>(NO_STRUCTURE));
    }

    @Test
    void noRecordOfTheLedgerIsLeftOutHere() {
        List.of(SourceRecord.class, PageRecord.class, ImageRecord.class, CopyRecord.class, End.class)
                .forEach(variants::others);
        variants.others(AskedTemplate.class);
        variants.others(AskedAsset.class);
        List<String> records = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("dev.backfile.cache.record").stream()
                        .filter(each -> each.isAssignableTo(Record.class))
                        .map(JavaClass::getName)
                        .toList();

        assertThat(variants.made().stream().map(Class::getName)).containsAll(records);
    }

    @Test
    void everyKindOfEntryIsTakenIn() {
        Fingerprint state = new Fingerprint(1, 2);
        FileStamp stamp = new FileStamp(1, 2, state);
        ByteWriter writer = new ByteWriter();
        JournalEntries.writeSource(7, (SourceRecord) variants.one(SourceRecord.class), writer);
        JournalEntries.writeStampOf("a.md", stamp, writer);
        JournalEntries.writeState("a.md", state, writer);
        JournalEntries.writeGoneSource("b.md", writer);
        JournalEntries.writeGoneState("c.md", writer);
        JournalEntries.writePage((PageRecord) variants.one(PageRecord.class), writer);
        JournalEntries.writeLook("a.html", -5, writer);
        JournalEntries.writeGonePage("b.html", writer);
        JournalEntries.writeImage(8, (ImageRecord) variants.one(ImageRecord.class), writer);
        JournalEntries.writeGoneImage("b.png", writer);
        JournalEntries.writeCopy((CopyRecord) variants.one(CopyRecord.class), writer);
        JournalEntries.writeGoneCopy("b.css", writer);
        JournalEntries.writeTemplates(9, List.of(), writer);
        JournalEntries.writeAssets(9, List.of(), writer);
        JournalEntries.writeEnd((End) variants.one(End.class), writer);

        List<String> taken = taken(writer);

        assertThat(taken)
                .contains("stamp[a.md, " + stamp + "]", "state[a.md, " + state + "]", "goneSource[b.md]")
                .contains("goneState[c.md]", "look[a.html, -5]", "gonePage[b.html]", "goneImage[b.png]")
                .contains("goneCopy[b.css]", "templates[9, []]", "assets[9, []]")
                .anyMatch(entry -> entry.startsWith("source[7, "))
                .anyMatch(entry -> entry.startsWith("image[8, "));
        assertThat(taken.stream().map(entry -> entry.substring(0, entry.indexOf('['))))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Taker.class.getMethods())
                        .map(Method::getName)
                        .toList());
    }

    @Test
    void anEntryThatIsCutShortIsDamageAndNeverBelieved() {
        ByteWriter writer = new ByteWriter();
        JournalEntries.writePage((PageRecord) variants.one(PageRecord.class), writer);
        byte[] whole = writer.toBytes();

        assertThat(IntStream.range(1, whole.length).filter(length -> {
                    try {
                        return !JournalEntries.read(Arrays.copyOf(whole, length))
                                .isEmpty();
                    } catch (DamagedLedgerException damage) {
                        return false;
                    }
                }))
                .isEmpty();
    }

    /** The last thing that an entry hands to whoever takes it in. */
    private static Object entry(Consumer<ByteWriter> write) {
        ByteWriter writer = new ByteWriter();
        write.accept(writer);
        List<Object> last = new ArrayList<>();
        entries(writer, (method, arguments) -> last.add(arguments[arguments.length - 1]));
        return last.get(0);
    }

    private static List<String> taken(ByteWriter writer) {
        List<String> taken = new ArrayList<>();
        entries(writer, (method, arguments) -> taken.add(method + Arrays.toString(arguments)));
        return taken;
    }

    private interface Listener {
        void took(String method, Object... arguments);
    }

    private static void entries(ByteWriter writer, Listener listener) {
        Taker taker = (Taker) Proxy.newProxyInstance(
                Taker.class.getClassLoader(), new Class<?>[] {Taker.class}, (proxy, method, arguments) -> {
                    listener.took(method.getName(), arguments);
                    return null;
                });
        JournalEntries.read(writer.toBytes()).forEach(entry -> entry.accept(taker));
    }

    private <T> void comesBack(Class<T> type, UnaryOperator<T> trip) {
        assertThat(trip.apply(type.cast(variants.one(type)))).hasToString(String.valueOf(variants.one(type)));
        assertThat(variants.others(type))
                .isNotEmpty()
                .allSatisfy(variant -> assertThat(trip.apply(type.cast(variant.value())))
                        .as("%s", variant.steps())
                        .hasToString(String.valueOf(variant.value())));
    }

    private Card card(Article article) {
        try (BodyFile file = new BodyFile(folder.resolve("x.bodies"), 0)) {
            return CARDS.keep(article, file::add);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private byte[] bytes(Article article) {
        try (BodyFile file = new BodyFile(folder.resolve("x.bodies"), 0)) {
            return file.read(CARDS.keep(article, file::add).extent());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Details inFull(Details details) {
        return new Details.Read(
                details.standfirst(),
                details.description(),
                details.summary(),
                details.image(),
                details.corrections(),
                details.headings(),
                details.anchors(),
                details.fields());
    }
}
