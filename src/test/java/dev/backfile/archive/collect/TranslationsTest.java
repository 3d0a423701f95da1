package dev.backfile.archive.collect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Article.Status;
import dev.backfile.archive.Publication;
import dev.backfile.archive.TestArticle;
import dev.backfile.config.TestSettings;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final TestArticle ENGLISH = TestArticle.at("bridge.md").dated("2014-10-24");
    private static final TestArticle FRENCH =
            TestArticle.at("pont.md").dated("2015-01-01").lang("fr").translationOf("bridge");
    private static final TestArticle GERMAN =
            TestArticle.at("bruecke.md").dated("2015-01-02").lang("de").translationOf("pont");

    @Test
    void allVersionsOfAnArticleKnowOneAnother() {
        Archive archive = collect(ENGLISH, FRENCH, GERMAN).archive();

        assertThat(archive.documents().stream().map(document -> names(archive, document)))
                .containsExactly("bruecke.md pont.md", "bruecke.md bridge.md", "bridge.md pont.md");
    }

    @Test
    void aTranslationDoesNotCiteItsOriginalUnlessItsTextDoes() {
        TestArticle citing =
                TestArticle.at("ponte.md").dated("2015-01-03").lang("it").translationOf("bridge");
        citing.linksTo("bridge");
        Archive archive = collect(ENGLISH, FRENCH, citing).archive();

        assertThat(archive.backlinks(archive.documents().get(0)))
                .extracting(Article::path)
                .containsExactly("ponte.md");
    }

    @Test
    void versionsThatNameEachOtherAreNoMistake() {
        Collected collected = collect(
                TestArticle.at("a.md").dated("2014-01-01").translationOf("b"),
                TestArticle.at("b.md").dated("2014-01-02").lang("fr").translationOf("a"));

        assertThat(collected.diagnostics()).isEmpty();
        assertThat(names(collected.archive(), collected.archive().documents().get(0)))
                .isEqualTo("b.md");
    }

    @Test
    void whatWasTakenBackIsNoVersionButHoldsTheOthersTogether() {
        Archive archive = collect(
                        TestArticle.at("bridge.md").dated("2014-10-24").status(Status.WITHDRAWN),
                        FRENCH,
                        TestArticle.at("bruecke.md")
                                .dated("2015-01-02")
                                .lang("de")
                                .translationOf("bridge"))
                .archive();

        assertThat(archive.documents().stream().map(document -> names(archive, document)))
                .containsExactly("", "bruecke.md", "pont.md");
    }

    @Test
    void twoVersionsInOneLanguageAreDoubtful() {
        Collected collected = collect(
                ENGLISH,
                TestArticle.at("pont.md").dated("2015-01-01").titled("Le pont").translationOf("bridge"));

        assertThat(lines(collected))
                .containsExactly("content/pont.md:9:1 'Le pont' and 'The bridge' are versions of one article in one"
                        + " language, en-US: say in which language each is, such as lang: fr");
        assertThat(collected.archive().documents())
                .allSatisfy(document ->
                        assertThat(collected.archive().translations(document)).isEmpty());
    }

    @Test
    void aTranslationOfItselfOrOfAnAuthorIsDoubtful() {
        Collected collected = collect(
                TestArticle.at("authors/mara.md").type("author"),
                TestArticle.at("a.md").dated("2014-01-01").translationOf("a"),
                TestArticle.at("b.md").dated("2014-01-02").translationOf("mara"));

        assertThat(lines(collected))
                .containsExactly(
                        "content/a.md:9:1 'translationOf' names this document itself:"
                                + " write the name or the source path of the original",
                        "content/b.md:9:1 'translationOf' leads to something that is no article or page:"
                                + " write the name or the source path of the original");
    }

    @Test
    void anOriginalThatIsNotThereIsABrokenLink() {
        assertThat(collect(FRENCH).diagnostics())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.code().word()).isEqualTo("broken-link"));
    }

    private static Collected collect(TestArticle... articles) {
        return new Collector(
                        TestSettings.backfile(), new Publication(Instant.parse("2020-01-01T00:00:00Z"), false, false))
                .collect(
                        new Sources(Stream.of(articles).map(TestArticle::card).toList(), Set.of(), Set.of(), Set.of()));
    }

    private static String names(Archive archive, Article document) {
        return String.join(
                " ", archive.translations(document).stream().map(Article::path).toList());
    }

    private static Stream<String> lines(Collected collected) {
        return collected.diagnostics().stream()
                .map(mistake -> mistake.place() + " " + mistake.message() + ": " + mistake.hint());
    }
}
