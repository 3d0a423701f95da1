package dev.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.backfile.BakeReport;
import dev.backfile.Outcome;
import dev.backfile.Preview;
import dev.backfile.PreviewListener;
import dev.backfile.PreviewRequest;
import dev.backfile.build.Pictures;
import dev.backfile.build.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A writer with an editor and a browser: what is saved is seen, without a hand at the browser. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class PreviewTest {

    @TempDir
    private Path folder;

    private Site site;
    private Preview preview;
    private final BlockingQueue<BakeReport> bakes = new LinkedBlockingQueue<>();
    private Page page;

    @BeforeEach
    void serve(Chromium chromium) throws IOException {
        site = Site.in(folder)
                .with("jbake.properties", "site.title=The Test", "serve.editor=editor://open{path}:{line}")
                .article("one.md", "---", "First words.", "", "[Two](two.md)", "", "![A field](field.jpg)")
                .article("two.md", "---", "The second.", "\n\nMore.\n\n".repeat(200), "The end.")
                .article("later.md", "draft: true", "---", "Not yet.")
                .with("assets/css/own.css", "h1 { color: rgb(1, 2, 3) }")
                .with("data/words.yml", "word: red")
                .photograph("content/field.jpg", 40, 30);
        preview = Preview.open(PreviewRequest.of(folder).withPort(0), new PreviewListener() {
            @Override
            public void baked(BakeReport report) {
                bakes.add(report);
            }
        });
        awaitBake();
        page = chromium.page();
    }

    @AfterEach
    void end() {
        page.context().close();
        preview.close();
    }

    /** Waits for the end of the next bake that publishes. */
    private void awaitBake() {
        try {
            BakeReport report = bakes.poll(2, TimeUnit.MINUTES);
            while (report != null && report.outcome() != Outcome.BAKED) {
                report = bakes.poll(2, TimeUnit.MINUTES);
            }
            assertThat(report).isNotNull();
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    private String address(String path) {
        return preview.address().resolve(path).toString();
    }

    private void open(String path) {
        page.navigate(address(path));
    }

    private void see(String text) {
        page.locator("body", new Page.LocatorOptions().setHasText(text)).waitFor();
    }

    private Locator inPreview(String selector) {
        return page.locator("backfile-preview " + selector);
    }

    @Test
    void aSavedTextIsSeen() {
        open("/one.html");
        see("First words");
        site.article("one.md", "---", "Other words.");
        see("Other words");
    }

    @Test
    void theReaderStaysWhereThePageWasScrolledTo() {
        open("/two.html");
        page.evaluate("scrollTo(0, 3000)");
        site.article("two.md", "---", "The changed second.", "\n\nMore.\n\n".repeat(200), "The end.");
        see("The changed second");
        page.waitForFunction("Math.abs(scrollY - 3000) < 5");
    }

    @Test
    void aMistakeLiesOverThePageUntilItIsMended() {
        open("/one.html");
        site.article("two.md", "---", "Broken [[no-such-name]].");
        inPreview(".overlay").waitFor();
        assertThat(inPreview(".overlay").innerText())
                .contains("content/two.md:5:10", "no-such-name", "Broken [[no-such-name]]", "^");
        assertThat(inPreview(".overlay a").first().getAttribute("href"))
                .startsWith("editor://open/")
                .endsWith("content/two.md:5");
        see("First words");
        site.article("two.md", "---", "Mended.");
        inPreview(".overlay")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        open("/two.html");
        see("Mended");
    }

    @Test
    void pagesComeGoAndChangeTheirNames() {
        open("/new.html");
        assertThat(page.title()).contains("not here");
        site.article("new.md", "---", "Brand new.");
        see("Brand new");
        site.without("content/new.md");
        page.waitForFunction("document.title.includes('not here')");
        site.article("newer.md", "---", "Under another name.");
        open("/newer.html");
        see("Under another name");
    }

    @Test
    void aStyleSheetChangesWithoutLoadingThePage() {
        site.with("jbake.properties", "site.title=The Test", "theme.stylesheet=css/own.css");
        awaitBake();
        open("/one.html");
        page.waitForFunction("getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'");
        page.evaluate("window.same = true");
        site.with("assets/css/own.css", "h1 { color: rgb(9, 8, 7) }");
        page.waitForFunction("getComputedStyle(document.querySelector('h1')).color === 'rgb(9, 8, 7)'");
        assertThat(page.evaluate("window.same")).isEqualTo(true);
    }

    @Test
    void aPictureChangesWithoutLoadingThePage() {
        open("/one.html");
        page.evaluate("window.same = true");
        String before = (String) page.evaluate("document.querySelector('main img').currentSrc");
        site.withBytes(
                "content/field.jpg", Pictures.withSegment(Pictures.jpeg(40, 30), 0xFE, new byte[] {0, 4, 65, 66}));
        page.waitForFunction("before => document.querySelector('main img').currentSrc !== before", before);
        assertThat(page.evaluate("window.same")).isEqualTo(true);
    }

    @Test
    void templatesDataAndSettingsAreSeen() {
        open("/one.html");
        site.with(
                "templates/post.ftlh",
                "<!doctype html><title>x</title><body><p>Ours, ${data.get('words.yml').word}</p>");
        see("Ours, red");
        site.with("data/words.yml", "word: blue");
        see("Ours, blue");
        site.with("jbake.properties", "site.title=Another Title")
                .with("templates/post.ftlh", "<!doctype html><title>x</title><body><p>Now ${config.site_title}</p>");
        see("Now Another Title");
    }

    @Test
    void theBarTellsOfThePageAndCanBeHidden() {
        open("/one.html");
        inPreview(".facts a").waitFor();
        assertThat(inPreview(".facts a").getAttribute("href")).endsWith("content/one.md:1");
        assertThat(inPreview(".facts").innerText()).contains("1 held back");
        inPreview(".bar .end").click();
        assertThat(inPreview(".bar").isVisible()).isFalse();
        open("/two.html");
        inPreview(".tab").waitFor();
        assertThat(inPreview(".bar").isVisible()).isFalse();
        inPreview(".tab").click();
        assertThat(inPreview(".bar").isVisible()).isTrue();
    }

    @Test
    void manyPagesShareOneConnection() {
        List<Page> pages = java.util.stream.IntStream.range(0, 9)
                .mapToObj(number -> page.context().newPage())
                .toList();
        pages.forEach(one -> one.navigate(address("/one.html")));
        site.article("one.md", "---", "Seen by all.");
        pages.forEach(one -> one.locator("body", new Page.LocatorOptions().setHasText("Seen by all"))
                .waitFor());
    }

    @Test
    void theFilesOfTheSiteHaveNothingOfThePreview() throws Exception {
        open("/one.html");
        assertThat(Files.readString(folder.resolve(".backfile/serve/site/one.html")))
                .doesNotContain("backfile-preview", "/.backfile/");
    }
}
