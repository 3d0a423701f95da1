package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files among the articles that are published though nothing names them. */
class UnusedFilesTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void aSiteHasAnArticleThatShowsAPicture() {
        site = Site.in(folder)
                .photograph("content/2014/quay.jpg", 8, 8)
                .photograph("content/2014/boats.jpg", 8, 8)
                .article("2014/bridge.md", "---", "![The quay](quay.jpg)");
    }

    @Test
    void oneIsNamedWithItsFolder() {
        bakeAsFromScratch();
        assertThat(warnings()).containsExactly("content/2014: no article or page names the image 'boats.jpg'");
        assertThat(site.has("2014/boats.jpg")).isTrue();
    }

    @Test
    void thereIsOneWarningForEachFolderAndSort() {
        site.photograph("content/2014/crane.JPG", 8, 8)
                .photograph("content/2014/dock.jpg", 8, 8)
                .photograph("content/2014/ebb.jpg", 8, 8)
                .with("content/2014/tide.mp3", "x")
                .with("content/2014/flood.mp4", "x")
                .with("content/2014/minutes.pdf", "x")
                .with("content/2014/count.xlsx", "x")
                .with("content/2014/LICENCE", "x")
                .with("content/2014/model.stl", "x");
        bakeAsFromScratch();
        assertThat(warnings())
                .containsExactlyInAnyOrder(
                        "content/2014: no article or page names 4 images here: 'boats.jpg', 'crane.JPG', 'dock.jpg' …",
                        "content: no article or page names the sound recording '2014/tide.mp3'",
                        "content: no article or page names the film '2014/flood.mp4'",
                        "content: no article or page names 2 PDF or office files here: '2014/count.xlsx',"
                                + " '2014/minutes.pdf'",
                        "content: no article or page names 2 other files here: '2014/LICENCE', '2014/model.stl'");
    }

    @Test
    void aFolderOfWhichNothingIsNamedIsToldAsOneWithTheFoldersInIt() {
        for (int month = 1; month <= 12; month++) {
            site.photograph("content/2013/" + month + "/a.jpg", 8, 8)
                    .photograph("content/2014/spare/" + month + "/a.jpg", 8, 8);
        }
        bakeAsFromScratch();
        assertThat(warnings())
                .containsExactly(
                        "content/2013: no article or page names 12 images here: '1/a.jpg', '10/a.jpg', '11/a.jpg' …",
                        "content/2014: no article or page names the image 'boats.jpg'",
                        "content/2014/spare: no article or page names 12 images here:"
                                + " '1/a.jpg', '10/a.jpg', '11/a.jpg' …");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[the boats](boats.jpg)",
                "![boats](/2014/boats.jpg)",
                "![boats][b]\n\n[b]: ./boats.jpg?v=2#top",
                "<img src=\"../2014/boats.jpg\" alt=\"\">",
                "<img srcset=\"quay.jpg 1x, boats.jpg 2x\" src=\"quay.jpg\" alt=\"\">",
                "<video poster=\"boats.jpg\"></video>",
                "<object data=\"boats.jpg\"></object>",
                "<a href=\"%62oats.jpg\">boats</a>",
                "A note.[^1]\n\n[^1]: See [the boats](boats.jpg).",
                "| a |\n|---|\n| ![b](boats.jpg) |"
            })
    void aTextNamesIt(String text) {
        site.article("2014/boats.md", "---", text);
        bakeAsFromScratch();
        assertThat(warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image: boats.jpg",
                "image: {src: boats.jpg, alt: Boats}",
                "image: {src: quay.jpg, alt: A quay, caption: 'See [boats](boats.jpg)'}",
                "standfirst: See [the boats](boats.jpg).",
                "hero: boats.jpg",
                "hero: /2014/boats.jpg",
                "hero: 2014/boats.jpg",
                "hero: https://example.org/2014/boats.jpg?width=100",
                "gallery: [quay.jpg, ./boats.jpg]",
                "gallery: quay.jpg, boats.jpg",
                "slides: [{file: ../2014/boats.jpg, text: Boats}]",
                "draft: true\nimage: boats.jpg",
                "draft: true\nhero: boats.jpg",
                "status: withdrawn\nimage: boats.jpg",
                "expires: 2019-01-01\nimage: boats.jpg",
                "date: 2031-01-01\nimage: boats.jpg",
                "type: page\nhero: boats.jpg",
                "type: author\nhero: boats.jpg"
            })
    void frontMatterNamesItWhetherPublishedOrNot(String fields) {
        site.article("2014/boats.md", (fields + "\n---\nText.").split("\n"));
        bakeAsFromScratch();
        assertThat(warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "site.logo=2014/boats.jpg",
                "site.icon=/2014/boats.jpg",
                "site.navigation=Boats: /2014/boats.jpg",
                "site.footer.links=Boats: 2014/boats.jpg, Home: index.html",
                "custom.hero=2014/boats.jpg"
            })
    void aSettingNamesIt(String setting) {
        site.with("jbake.properties", "site.host=https://example.org", setting);
        bakeAsFromScratch();
        assertThat(warnings()).isEmpty();
    }

    @Test
    void whatBrowsersAndHostsAskForNeedsNoName() {
        site.without("content/2014/boats.jpg");
        for (String name : List.of("favicon.ico", "robots.txt", "CNAME", "apple-touch-icon.png", "site.webmanifest")) {
            site.with("content/" + name, "x");
        }
        bakeAsFromScratch();
        assertThat(warnings()).isEmpty();
        site.with("content/2014/favicon.ico", "x");
        bakeAsFromScratch();
        assertThat(warnings()).containsExactly("content/2014: no article or page names the image 'favicon.ico'");
    }

    @Test
    void whatLiesBesideANamedStyleSheetMayBeNamedInIt() {
        site.without("content/2014/boats.jpg")
                .with("content/2014/map/map.js", "load('tiles/1.png')")
                .photograph("content/2014/map/tiles/1.png", 8, 8);
        bakeAsFromScratch();
        assertThat(warnings())
                .containsExactly(
                        "content: no article or page names the other file '2014/map/map.js'",
                        "content/2014/map: no article or page names the image 'tiles/1.png'");
        site.article("2014/map.md", "---", "<script src=\"map/map.js\"></script>");
        bakeAsFromScratch();
        assertThat(warnings()).isEmpty();
    }

    @Test
    void nothingIsSaidWhileADocumentCannotBeRead() {
        site.article("2014/boats.md", "draft: perhaps", "hero: boats.jpg", "---", "Text.");
        bakeAsFromScratch();
        assertThat(site.mistakes()).containsExactly("content/2014/boats.md:4:8 unclear-status");
        site.article("2014/boats.md", "---", "Text.");
        bakeAsFromScratch();
        assertThat(warnings()).hasSize(1);
    }

    @Test
    void filesThatNobodyMeansToPublishAndAssetsAreNoneOfThem() {
        site.without("content/2014/boats.jpg")
                .with("content/2014/_old.jpg", "x")
                .with("content/_drafts/plan.jpg", "x")
                .with("content/2014/notes.yml", "x")
                .with("assets/logo.png", "x");
        bakeAsFromScratch();
        assertThat(warnings()).isEmpty();
    }

    @Test
    void aFileThatCannotBePublishedHasThatMistakeAlone() {
        site.without("content/2014/boats.jpg")
                .with("content/2014/aux.jpg", "x")
                .article("2014/tide.md", "permalink: /2014/tide.txt", "---", "Text.")
                .with("content/2014/tide.txt", "x");
        bakeAsFromScratch();
        assertThat(site.mistakes())
                .containsExactly("content/2014/aux.jpg bad-file-name", "content/2014/tide.txt path-clash");
    }

    @Test
    void aJBakeSiteIsNotJudged() {
        site.with("jbake.properties", "site.host=https://example.org", "defaults=jbake");
        site.bake();
        assertThat(warnings()).isEmpty();
    }

    @Test
    void eachEditIsKnownToTheNextBake() {
        bakeAsFromScratch();
        edit(all -> all.article("2014/bridge.md", "---", "![The quay](quay.jpg), another text"), 1);
        edit(all -> all.article("2014/bridge.md", "---", "![The quay](quay.jpg) ![boats](boats.jpg)"), 0);
        edit(all -> all.article("2014/bridge.md", "---", "![Boats](boats.jpg)"), 1);
        edit(all -> all.article("2014/bridge.md", "hero: quay.jpg", "---", "![Boats](boats.jpg)"), 0);
        edit(all -> all.article("2014/bridge.md", "hero: quays.jpg", "---", "![Boats](boats.jpg)"), 1);
        edit(all -> all.article("2014/plan.md", "draft: true", "hero: quay.jpg", "---", "Text."), 0);
        edit(all -> all.photograph("content/2014/crane.jpg", 8, 8), 1);
        edit(all -> all.without("content/2014/plan.md"), 1);
        edit(all -> all.without("content/2014/quay.jpg").without("content/2014/crane.jpg"), 0);
        edit(all -> all.photograph("content/2015/dock.jpg", 8, 8), 1);
        edit(all -> all.with("jbake.properties", "site.host=https://example.org", "site.logo=2015/dock.jpg"), 0);
    }

    @Test
    void anEditOfATextDoesNotPlanAnew() {
        site.bake();
        site.article("2014/bridge.md", "---", "![The quay](quay.jpg), another text")
                .bake();
        assertThat(site.report().details().planned()).isFalse();
        assertThat(warnings()).hasSize(1);
    }

    private void edit(UnaryOperator<Site> change, int expected) {
        change.apply(site);
        bakeAsFromScratch();
        assertThat(warnings()).hasSize(expected);
    }

    private List<String> warnings() {
        return site.diagnostics().stream()
                .filter(mistake -> mistake.code() == Code.UNUSED_FILE)
                .map(mistake -> mistake.place() + ": " + mistake.message())
                .toList();
    }

    private void bakeAsFromScratch() {
        site.options(request -> request.withKeepGoing(true)
                        .withDestination(folder.resolve("scratch"))
                        .withClean(true))
                .bake();
        SortedMap<String, String> expected = site.bytes();
        List<Diagnostic> mistakes = site.diagnostics();
        site.options(request -> request.withKeepGoing(true)).bake();
        assertThat(site.bytes()).isEqualTo(expected);
        assertThat(site.diagnostics()).isEqualTo(mistakes);
    }
}
