package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.BakeDetails.RenderedPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates ask for assets under names that tell their contents. */
class AssetNamesTest {

    private static final String MARK = "\\.[a-f][0-9][0-9a-f]{6}\\.";

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void aSite() {
        site = Site.in(folder)
                .with("jbake.properties", "site.host=https://example.org", "site.title=Names")
                .with("assets/css/site.css", "body { background: url(../img/paper.svg) }")
                .with("assets/img/paper.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .with("templates/page.ftlh", "<link rel=\"stylesheet\" href=\"${asset(\"css/site.css\")}\">")
                .article("2014/bridge.md", "---", "Text.")
                .article("pages/deep/about.md", "type: page", "---", "Text.");
    }

    @Test
    void aCopyLiesBesideTheAssetWhichStays() throws IOException {
        site.bakeWell();
        String copy = copyOf("css/site.css");
        assertThat(site.text("pages/deep/about.html")).contains("href=\"../../" + copy + "\"");
        assertThat(site.text(copy)).isEqualTo(site.text("css/site.css"));
        assertThat(site.files()).noneMatch(path -> path.matches("img/paper" + MARK + "svg"));
        assertThat(Files.readString(folder.resolve("target/site/.backfile-manifest")))
                .containsOnlyOnce(copy);
    }

    @Test
    void anEditRendersThePagesAnewThatAskForTheAssetAndNoOthers() {
        site.bakeWell();
        String first = copyOf("css/site.css");
        site.with("assets/css/site.css", "body { color: navy }").bakeWell();

        String second = copyOf("css/site.css");
        assertThat(second).isNotEqualTo(first);
        assertThat(site.has(first)).isFalse();
        assertThat(rendered()).containsExactly("pages/deep/about.html asset");
        isAsBakedClean();

        site.with("assets/img/paper.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\"/>")
                .bakeWell();
        assertThat(rendered()).isEmpty();
        assertThat(site.bakeWell().report().details().changes()).isEmpty();
    }

    @Test
    void aCopyThatWasDamagedOrTakenAwayIsWrittenAgain() throws IOException {
        SortedMap<String, String> first = site.bakeWell().bytes();
        Path copy = folder.resolve("target/site").resolve(copyOf("css/site.css"));
        Files.writeString(copy, "damaged");
        assertThat(site.bakeWell().bytes()).isEqualTo(first);
        Files.delete(copy);
        assertThat(site.bakeWell().bytes()).isEqualTo(first);
        assertThat(rendered()).isEmpty();
    }

    @Test
    void aCopyGoesWithTheTemplateThatAsksForIt() {
        site.bakeWell();
        String copy = copyOf("css/site.css");
        site.with("templates/page.ftlh", "<p>plain</p>").bakeWell();
        assertThat(site.has(copy)).isFalse();
        assertThat(site.has("css/site.css")).isTrue();
        isAsBakedClean();
    }

    @Test
    void aMissThatATemplateSurvivesIsRemembered() {
        site.with("templates/page.ftlh", "<#attempt>${asset(\"css/later.css\")}<#recover>none</#attempt>")
                .bakeWell();
        assertThat(site.text("pages/deep/about.html")).contains("none");
        site.with("assets/css/later.css", "i {}").bakeWell();
        assertThat(site.text("pages/deep/about.html")).contains(copyOf("css/later.css"));
        assertThat(rendered()).containsExactly("pages/deep/about.html asset");
        site.without("assets/css/later.css").bakeWell();
        assertThat(site.text("pages/deep/about.html")).contains("none");
        isAsBakedClean();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            css/stie.css        | there is no asset 'css/stie.css'                                      | did you mean 'css/site.css'?
            site.css            | there is no asset 'site.css'                                          | did you mean 'css/site.css'?
            assets/css/site.css | there is no asset 'assets/css/site.css'                               | did you mean 'css/site.css'?
            css                 | there is no asset 'css'                                               | name a file in assets/ by its path there, such as css/site.css
            /css/site.css       | '/css/site.css' is no path within the folder of assets                | did you mean 'css/site.css'?
            ../jbake.properties | '../jbake.properties' is no path within the folder of assets          | name a file in assets/ by its path there, such as css/site.css
            css/../css/site.css | 'css/../css/site.css' is no path within the folder of assets          | did you mean 'css/site.css'?
            /etc/passwd         | '/etc/passwd' is no path within the folder of assets                  | name a file in assets/ by its path there, such as css/site.css
            2014/bridge.md      | there is no asset '2014/bridge.md'                                    | name a file in assets/ by its path there, such as css/site.css
            """)
    void whatIsNoAssetIsAMistakeWithItsPlaceAndAWayOut(String asked, String message, String hint) {
        site.with("templates/page.ftlh", "<p>", "  <b>${asset(\"" + asked + "\")}</b>")
                .bake();
        assertThat(site.mistakes()).containsExactly("templates/page.ftlh:2:6 template-fault");
        assertThat(site.diagnostics().get(0).message()).isEqualTo(message + ", while rendering pages/deep/about.html");
        assertThat(site.diagnostics().get(0).hint()).isEqualTo(hint);
    }

    @Test
    void theHintOfAMissIsThatOfACleanBake() {
        site.options(request -> request.withKeepGoing(true))
                .with("templates/page.ftlh", "${asset(\"css/stie.css\")}")
                .bake();
        site.without("assets/css/site.css").bake();
        assertThat(site.diagnostics().get(0).hint()).startsWith("name a file");
        site.with("assets/css/stie2.css", "i {}").bake();
        assertThat(site.diagnostics().get(0).hint()).isEqualTo("did you mean 'css/stie2.css'?");
        site.with("assets/css/stie.css", "i {}").bake();
        assertThat(site.diagnostics()).isEmpty();
        assertThat(site.text("pages/deep/about.html")).contains(copyOf("css/stie.css"));
    }

    @Test
    void aCopyOfAPageThatCouldNotBeRenderedIsNotWritten() {
        site.options(request -> request.withKeepGoing(true))
                .with("templates/page.ftlh", "${asset(\"css/site.css\")}${missing}")
                .bake();
        assertThat(site.files()).noneMatch(path -> path.matches("css/site" + MARK + "css"));
        isAsBakedClean();
    }

    @Test
    void feedsAndTheNoticeOfMissingPagesHaveTheAddressThatHoldsThere() {
        site.with("jbake.properties", "site.host=https://example.org/below", "site.title=Names")
                .with("templates/error404.ftlh", "<p>${asset(\"css/site.css\")}</p>")
                .with("templates/feed.ftlx", "<feed>${asset(\"css/site.css\")}</feed>")
                .bakeWell();
        String copy = copyOf("css/site.css");
        assertThat(site.text("404.html")).contains(">/below/" + copy + "<");
        assertThat(site.text("feed.xml")).contains(">https://example.org/below/" + copy + "<");
    }

    @Test
    void namesAreWrittenSoThatNoMarkupGetsOut() {
        site.with("assets/img/a&b 'c.svg", "<svg/>")
                .with("data/look.yml", "logo: \"img/a&b 'c.svg\"")
                .with("templates/page.ftlh", "<img src='${asset(data.look.logo)}'>")
                .bake();
        assertThat(site.text("pages/deep/about.html"))
                .containsPattern("<img src='../../img/a%26b%20%27c" + MARK + "svg'>");
    }

    @Test
    void theThemesFilesAreAssetsToo() {
        site.with("templates/page.ftlh", "${asset(\"css/backfile.css\")}").bakeWell();
        String ofTheme = copyOf("css/backfile.css");
        site.with("assets/css/backfile.css", "b {}").bakeWell();
        assertThat(copyOf("css/backfile.css")).isNotEqualTo(ofTheme);
        assertThat(site.text(copyOf("css/backfile.css"))).startsWith("b {}");
        isAsBakedClean();
    }

    @Test
    void theThemeAsksForItsOwnWhereTheSettingsWantIt() {
        site.bakeWell();
        assertThat(site.text("2014/bridge.html")).contains("href=\"../css/backfile.css\"");
        site.with(
                        "jbake.properties",
                        "site.host=https://example.org",
                        "site.title=Names",
                        "asset.fingerprints=theme",
                        "theme.stylesheet=css/site.css")
                .bakeWell();
        assertThat(site.text("2014/bridge.html"))
                .contains("href=\"../" + copyOf("css/backfile.css") + "\"")
                .contains("href=\"../" + copyOf("css/fonts.css") + "\"")
                .contains("href=\"../" + copyOf("css/site.css") + "\"");
        isAsBakedClean();
    }

    @Test
    void withTheSettingNoneEveryAssetIsFoundWhereItIs() {
        site.with("jbake.properties", "site.host=https://example.org", "site.title=Names", "asset.fingerprints=none")
                .bakeWell();
        assertThat(site.text("pages/deep/about.html")).contains("href=\"../../css/site.css\"");
        assertThat(site.files()).noneMatch(path -> path.matches("css/site" + MARK + "css"));
        site.with("assets/css/site.css", "i {}").bakeWell();
        assertThat(rendered()).isEmpty();
    }

    @Test
    void aFileOfTheSitesOwnInThePlaceOfTheCopyStays() {
        site.bakeWell();
        String copy = copyOf("css/site.css");
        site.with("assets/" + copy, "mine").bakeWell();
        assertThat(site.text(copy)).startsWith("mine");
        assertThat(site.text("pages/deep/about.html")).contains("href=\"../../css/site.css\"");
        isAsBakedClean();
    }

    @Test
    void smallerVariantsAreMadeOfACopyToo() {
        site.with("jbake.properties", "site.host=https://example.org", "site.title=Names", "precompressed=gz")
                .with("assets/css/site.css", "i { color: navy }\n".repeat(100))
                .bakeWell();
        assertThat(site.has(copyOf("css/site.css") + ".gz")).isTrue();
    }

    private List<String> rendered() {
        return site.report().details().rendered().stream()
                .map((RenderedPage page) -> page.path() + " " + page.reason())
                .toList();
    }

    /** The only copy of an asset. */
    private String copyOf(String asset) {
        Matcher parts = Pattern.compile("(.*)\\.(\\w+)").matcher(asset);
        assertThat(parts.matches()).isTrue();
        List<String> copies = site.files().stream()
                .filter(path -> path.matches(Pattern.quote(parts.group(1)) + MARK + parts.group(2)))
                .toList();
        assertThat(copies).hasSize(1);
        return copies.get(0);
    }

    private void isAsBakedClean() {
        SortedMap<String, String> incremental = site.bytes();
        List<String> mistakes = site.mistakes();
        site.options(request -> request.withClean(true).withKeepGoing(true)).bake();
        assertThat(site.bytes()).isEqualTo(incremental);
        assertThat(site.mistakes()).isEqualTo(mistakes);
        site.options(request -> request);
    }
}
