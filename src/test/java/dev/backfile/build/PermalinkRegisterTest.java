package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.BakeRequest;
import dev.backfile.Outcome;
import dev.backfile.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bake holds the site against its register of permalinks: no URL is lost unnoticed. */
class PermalinkRegisterTest {

    private static final String BRIDGE = "posts/bridge.html\tcontent/posts/bridge.md";

    private static final String SETTINGS = """
            site.title=The Test
            site.host=https://example.org
            render.archive=false
            render.years=false
            render.months=false
            render.feed=false
            render.jsonfeed=false
            """;

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void aSiteWithARegister() {
        site = Site.in(folder)
                .with("jbake.properties", SETTINGS)
                .article("posts/bridge.md", "---", "The bridge.")
                .options(request -> BakeRequest.of(folder).withThreads(2))
                .with("permalinks.txt", "index.html\tthe page 'home'", BRIDGE);
    }

    @Test
    void aSiteThatHasWhatItsRegisterHasIsWell() {
        site.bakeWell();
    }

    @Test
    void withoutARegisterNothingIsJudged() {
        site.without("permalinks.txt").bakeWell();
    }

    @Test
    void oneLineCountsWhatIsNotRegistered() {
        site.article("posts/quay.md", "tags: [Harbour]", "---", "The quay.").bake();
        assertThat(told())
                .containsExactly("permalinks.txt: 4 URLs are not registered, the first is '/posts/quay.html' ("
                        + "run 'backfile permalinks --write', and commit permalinks.txt)");
        assertThat(site.report().outcome()).isEqualTo(Outcome.BAKED);
    }

    @Test
    void aSourceThatStandsElsewhereNeedsAnAlias() {
        site.article("posts/bridge.md", "slug: old-bridge", "---", "The bridge.")
                .bake();
        assertThat(told())
                .contains("permalinks.txt:2: '/posts/bridge.html' was published, and content/posts/bridge.md stands at"
                        + " '/posts/old-bridge.html' now (write `aliases: [/posts/bridge.html]` into"
                        + " content/posts/bridge.md)");
        assertThat(site.report().outcome()).isNotEqualTo(Outcome.BAKED);

        site.article("posts/bridge.md", "slug: old-bridge", "aliases: [/posts/bridge.html]", "---", "The bridge.")
                .bake();
        assertThat(site.mistakes()).containsExactly("permalinks.txt unregistered-url");
    }

    @Test
    void aSourceInAnotherFolderIsFoundByItsName() {
        site.without("content/posts/bridge.md")
                .article("2014/bridge.md", "aliases: [/b.html]", "---", "The bridge.")
                .bake();
        assertThat(told())
                .contains("permalinks.txt:2: '/posts/bridge.html' (content/posts/bridge.md) was published, and is gone;"
                        + " it may be content/2014/bridge.md at '/2014/bridge.html' now (if so, add"
                        + " `/posts/bridge.html` to the aliases in content/2014/bridge.md; if not, write `status:"
                        + " withdrawn` into content/posts/bridge.md and bring it back, or take line 2 out of"
                        + " permalinks.txt)");
    }

    @Test
    void aSourceWithAnotherNameIsFoundInItsFolder() {
        site.without("content/posts/bridge.md")
                .article("posts/crossing.md", "---", "The bridge.")
                .bake();
        assertThat(told().get(1)).contains("it may be content/posts/crossing.md", "aliases: [/posts/bridge.html]");
    }

    @Test
    void aDocumentThatIsHeldBackAgainIsToBeWithdrawn() {
        site.article("posts/bridge.md", "status: draft", "---", "The bridge.").bake();
        assertThat(told().get(0))
                .isEqualTo("permalinks.txt:2: '/posts/bridge.html' was published, and content/posts/bridge.md is not"
                        + " public any more (write `status: withdrawn` into content/posts/bridge.md, or publish it"
                        + " again; or take line 2 out of permalinks.txt)");
        site.article("posts/bridge.md", "status: withdrawn", "---", "The bridge.")
                .bakeWell();
    }

    @Test
    void whatIsGoneMayBeTakenOutOfTheRegister() {
        site.with("permalinks.txt", "index.html", BRIDGE, "posts/gone.html\tcontent/posts/gone.md", "tags/a.xml")
                .bake();
        assertThat(told())
                .containsExactly(
                        "permalinks.txt:3: '/posts/gone.html' (content/posts/gone.md) was published, and is gone"
                                + " (bring content/posts/gone.md back with `status: withdrawn`; write `aliases:"
                                + " [/posts/gone.html]` into the document that takes its place; or take line 3 out of"
                                + " permalinks.txt)",
                        "permalinks.txt:4: '/tags/a.xml' was published, and is gone (or take line 4 out of"
                                + " permalinks.txt)");
        site.with("permalinks.txt", "index.html", BRIDGE).bakeWell();
    }

    @Test
    void otherCapitalsAreAnotherUrl() {
        site.with("permalinks.txt", "index.html", "posts/Bridge.html\tcontent/posts/bridge.md")
                .bake();
        assertThat(told().get(1)).contains("is '/posts/bridge.html' now", "permalink: /posts/Bridge.html");
    }

    @Test
    void filesOfArticlesAreRegisteredAndAssetsAreNot() {
        site.photograph("content/posts/quay.jpg", 3, 2)
                .article("posts/bridge.md", "---", "![A quay](quay.jpg)")
                .with("assets/notes.txt", "A note")
                .bake();
        assertThat(told().get(0)).contains("the URL '/posts/quay.jpg' is not registered");
        site.with("permalinks.txt", "index.html", BRIDGE, "posts/quay.jpg").bakeWell();
        site.with("permalinks.txt", "index.html", "notes.txt", BRIDGE, "posts/quay.jpg")
                .bakeWell();
    }

    @Test
    void manyLostUrlsAreOneLineWithTheFirstWayOut() {
        StringBuilder register = new StringBuilder("index.html\n" + BRIDGE + "\n");
        for (int number = 1000; number < 1500; number++) {
            register.append("posts/gone-" + number + ".html\n");
        }
        site.withText("permalinks.txt", register.toString()).bake();
        assertThat(site.diagnostics()).hasSizeLessThan(110);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafts", "keep-going", "as-of"})
    void aBakeThatShowsAnotherSiteIsNotJudged(String how) {
        site.with("permalinks.txt", "gone.html").options(request -> {
            BakeRequest plain = BakeRequest.of(folder);
            return switch (how) {
                case "drafts" -> plain.withDrafts(true);
                case "keep-going" -> plain.withKeepGoing(true);
                default -> plain.withAsOf("2020-01-01");
            };
        });
        site.bakeWell();
    }

    @Test
    void aDocumentThatCannotBeReadIsNotCalledLost() {
        site.with("content/posts/bridge.md", "---", "title: [", "---", "The bridge.")
                .bake();
        assertThat(site.mistakes()).noneMatch(mistake -> mistake.contains("lost-url"));
    }

    @Test
    void theWayOfTheRegisterMayBeSetAndThenItMustBeThere() {
        site.with("jbake.properties", SETTINGS + "permalinks.register=urls/all.txt")
                .bake();
        assertThat(site.mistakes()).containsExactly("urls/all.txt bad-register");
        site.with("urls/all.txt", "index.html", BRIDGE).bakeWell();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../secret.html | 1 | could lead out of the site",
                "a//b.html      | 1 | has an empty part",
                "a\\b.html      | 1 | which not every host can store",
            })
    void aLineThatIsNoPathOfTheSiteIsNamed(String line, int number, String what) {
        site.with("permalinks.txt", line, "index.html", BRIDGE).bake();
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("permalinks.txt:" + number + ": ")
                .contains(what);
    }

    @Test
    void anUnfinishedMergeIsNamedOnceAndBothSidesCount() {
        site.with("permalinks.txt", "<<<<<<< HEAD", "index.html", "=======", BRIDGE, ">>>>>>> other")
                .bake();
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("permalinks.txt:1: a merge of two branches was not brought to its end here");
    }

    @Test
    void lineEndsOfWindowsAMarkAtTheBeginningAndEmptyLinesMeanNothing() {
        site.withText("permalinks.txt", "\uFEFFindex.html\tthe page 'home'\r\n\r\n/" + BRIDGE + "\r\n")
                .bakeWell();
    }

    @Test
    void whatIsNoTextIsNamed() {
        site.withBytes("permalinks.txt", "index.html\ncaf\u00e9.html\n".getBytes(StandardCharsets.ISO_8859_1))
                .bake();
        assertThat(site.mistakes()).containsExactly("permalinks.txt:2:4 bad-register");
    }

    @Test
    void linesThatStandTwiceOrOutOfOrderAreToldOnce() {
        site.with("permalinks.txt", BRIDGE, "index.html", "index.html").bake();
        assertThat(told())
                .containsExactly("permalinks.txt:2: from here on 2 lines stand twice or out of order ("
                        + "'backfile permalinks --write' puts them in order)");
    }

    @Test
    void anIncrementalBakeTellsWhatACleanBakeTells() {
        site.article("posts/quay.md", "---", "The quay.").bake();
        List<String> clean = told();
        site.article("posts/quay.md", "---", "The quay, again.").bake();
        assertThat(site.report().rendered()).isPositive();
        assertThat(told()).isEqualTo(clean);
        site.with("permalinks.txt", "index.html", BRIDGE, "posts/quay.html").bakeWell();
        site.article("posts/quay.md", "---", "The quay, once more.").bakeWell();
        site.with("permalinks.txt", "index.html", "posts/Quay.html").bake();
        assertThat(site.mistakes()).containsExactly("permalinks.txt unregistered-url", "permalinks.txt:2 lost-url");
    }

    @Test
    void aPageWithoutExtensionIsTheIndexOfItsFolder() {
        site.with("jbake.properties", SETTINGS + "uri.noExtension=true")
                .with("permalinks.txt", "index.html", "posts/bridge/index.html", "posts/gone/index.html")
                .bake();
        assertThat(told()).singleElement().asString().contains("'/posts/gone/'", "aliases: [/posts/gone/]");
    }

    @Test
    void aFolderOfThatNameIsNoRegister() throws Exception {
        Files.delete(folder.resolve("permalinks.txt"));
        Files.createDirectory(folder.resolve("permalinks.txt"));
        site.bake();
        assertThat(site.mistakes()).containsExactly("permalinks.txt bad-register");
    }

    private List<String> told() {
        return site.diagnostics().stream().map(PermalinkRegisterTest::line).toList();
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.place() + ": " + diagnostic.message() + " (" + diagnostic.hint() + ")";
    }
}
