package dev.backfile.cache.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.DocumentCounts;
import dev.backfile.archive.LinkTarget;
import dev.backfile.archive.Publication;
import dev.backfile.archive.Relations;
import dev.backfile.archive.Term;
import dev.backfile.archive.TestArticle;
import dev.backfile.archive.ValidityPeriod;
import dev.backfile.archive.collect.Collector;
import dev.backfile.archive.collect.Sources;
import dev.backfile.cache.record.DamagedLedgerException;
import dev.backfile.cache.record.FileStamp;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.cache.record.SourceRecord.Extent;
import dev.backfile.config.Settings;
import dev.backfile.config.TestSettings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.fingerprint.Variants;
import dev.backfile.page.path.Addresses;
import dev.backfile.page.path.FreeDestination;
import dev.backfile.parallel.Threads;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A plan that is remembered stands again as it was: every relation of every document. */
class CachedPlanTest {

    private static final Settings SETTINGS = TestSettings.backfile();

    private static final List<Article> CARDS = Stream.of(
                    TestArticle.at("authors/mara-ellison.md").type("author"),
                    TestArticle.at("imprint.md").type("page").by("Mara Ellison"),
                    TestArticle.at("a.md")
                            .dated("2014-10-24")
                            .tagged("Harbour", "Sea")
                            .part("series", "Saga", 2)
                            .heading("cost")
                            .linksTo("b#cost")
                            .linksTo("mara-ellison")
                            .linksTo("nowhere"),
                    TestArticle.at("b.md")
                            .dated("2014-12-24")
                            .by("Mara Ellison")
                            .tagged("Sea")
                            .part("series", "Saga", 1)
                            .linksTo("a"),
                    TestArticle.at("c.md")
                            .dated("2015-01-01")
                            .tagged("Sea")
                            .lang("fr")
                            .translationOf("a")
                            .related("b"))
            .map(TestArticle::card)
            .toList();

    private final Archive archive = new Collector(SETTINGS, new Publication(Instant.MAX, false, false))
            .collect(new Sources(CARDS, Set.of(), Set.of(), Set.of()))
            .archive();

    private final CachedPlan plan = new CachedPlan(
            new Fingerprint(1, 2),
            new ValidityPeriod(Instant.MIN, Instant.parse("2014-10-24T10:15:30.5Z")),
            (DocumentCounts) new Variants()
                    .with(Instant.class, Instant.EPOCH, Instant.MAX)
                    .one(DocumentCounts.class),
            archive,
            new Addresses(SETTINGS, archive, article -> article.path() + ".html", new FreeDestination()),
            Set.of("a.md"),
            List.of(Diagnostic.of(Code.UNKNOWN_URL, Place.file("a.md"), "a sentence", "a hint")));

    private final byte[] bytes =
            CachedPlanWriter.begin(plan, paths(), Threads.CALLER).get();

    @Test
    void whatItFollowsFromComesBack() {
        CachedPlanReader reader = new CachedPlanReader(bytes, CachedPlanTest::card);

        assertThat(reader.inputs()).isEqualTo(plan.inputs());
        assertThat(reader.validity()).isEqualTo(plan.validity());
        assertThat(reader.counts()).isEqualTo(plan.counts());
        assertThat(reader.diagnostics()).isEqualTo(plan.diagnostics());
    }

    @Test
    void everyRelationOfEveryDocumentComesBack() {
        Archive back = cached(bytes).archive();

        assertThat(back.documents()).isEqualTo(archive.documents());
        assertThat(back.chronology()).isEqualTo(archive.chronology());
        assertThat(back.timeline()).isEqualTo(archive.timeline());
        assertThat(terms(back)).isEqualTo(terms(archive));
        for (Article document : archive.documents()) {
            assertThat(relations(back, document)).isEqualTo(relations(archive, document));
            assertThat(back.related(document)).isEqualTo(archive.related(document));
        }
    }

    @Test
    void theRelationsAreThoseThatTheTestMeans() {
        assertThat(CARDS.stream().map(card -> relations(archive, card)))
                .anyMatch(relations -> relations.contains("ToArticle"))
                .anyMatch(relations -> relations.contains("ToTerm"))
                .anyMatch(relations -> relations.contains("Nowhere"))
                .anyMatch(relations -> relations.contains("backlinks=[b.md"))
                .anyMatch(relations -> relations.contains("translations=[c.md]"));
    }

    @Test
    void addressesComeBack() {
        CachedArchive back = cached(bytes);

        assertThat(back.paths())
                .isEqualTo(archive.documents().stream().map(Article::path).toList());
        assertThat(archive.documents())
                .allSatisfy(document -> assertThat(back.addressOf(
                                back.documentsOf(Set.of(document.path())).get(0)))
                        .isEqualTo(plan.addresses().of(document)));
        assertThat(back.documentsAt(Set.of("a.md.html", "b.md.html")).keySet()).containsExactly("a.md.html");
        assertThat(paths().stream().filter(back::isAnchored)).containsExactly("b.md");
    }

    @Test
    void whatIsCutShortIsDamage() {
        for (int length : IntStream.range(0, bytes.length).toArray()) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> {
                        CachedArchive back = cached(cut);
                        back.archive().documents().forEach(document -> relations(back.archive(), document));
                    })
                    .as("%d of %d bytes", length, bytes.length)
                    .isInstanceOf(DamagedLedgerException.class);
        }
    }

    private static List<String> paths() {
        return CARDS.stream().map(Article::path).toList();
    }

    private static Article card(SourceRecord source) {
        return CARDS.stream()
                .filter(card -> card.path().equals(source.path()))
                .findFirst()
                .orElseThrow();
    }

    private static CachedArchive cached(byte[] bytes) {
        List<SourceRecord> sources = paths().stream()
                .map(path -> new SourceRecord(
                        path,
                        FileStamp.ofBytes(0, Fingerprint.NONE),
                        Optional.empty(),
                        new Extent(0, 0, Fingerprint.NONE),
                        List.of(),
                        List.of(),
                        List.of()))
                .toList();
        return new CachedPlanReader(bytes, CachedPlanTest::card).archive(SETTINGS, sources, UnaryOperator.identity());
    }

    private static List<String> terms(Archive archive) {
        List<String> terms = new ArrayList<>();
        archive.taxonomies().forEach(taxonomy -> taxonomy.terms().forEach(term -> terms.add(term(term))));
        return terms;
    }

    private static String term(Term term) {
        return String.join(
                " ",
                term.toString(),
                String.valueOf(term.number()),
                term.sortName(),
                term.slug(),
                names(term.profile().stream().toList()),
                names(term.articles()),
                names(term.documents()),
                names(term.contents()),
                term.documents().stream().map(term::part).toList().toString());
    }

    private static String relations(Archive archive, Article document) {
        Relations relations = archive.relationsOf(document);
        return "place=" + relations.place()
                + " older=" + names(relations.neighbours().older().stream().toList())
                + " newer=" + names(relations.neighbours().newer().stream().toList())
                + " terms=" + sorted(relations.terms())
                + " targets="
                + relations.targets().stream().map(CachedPlanTest::target).toList()
                + " backlinks=" + names(relations.backlinks())
                + " translations=" + names(relations.translations());
    }

    private static String sorted(Map<String, List<Term>> terms) {
        Function<Map.Entry<String, List<Term>>, String> line = entry -> entry.getKey() + entry.getValue();
        return terms.entrySet().stream().map(line).sorted().collect(Collectors.joining());
    }

    private static String target(LinkTarget target) {
        if (target instanceof LinkTarget.ToArticle to) {
            return "ToArticle " + to.article().path();
        }
        return target instanceof LinkTarget.ToTerm to ? "ToTerm " + to.term() : target.toString();
    }

    private static String names(List<Article> documents) {
        return documents.stream().map(Article::path).toList().toString();
    }
}
