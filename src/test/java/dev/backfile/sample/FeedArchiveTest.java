package dev.backfile.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.BakeDetails.RenderedPage;
import dev.backfile.build.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feed of 7 articles, 2 to a document, with every article in it: RFC 5005, section 4. */
class FeedArchiveTest {

    private static final String HOST = "https://example.org/";

    @TempDir
    private Path temporary;

    private Site site;

    @BeforeEach
    void bake() {
        site = Site.in(temporary)
                .with(
                        "jbake.properties",
                        "site.host=" + HOST,
                        "site.title=Kept",
                        "feed.entries=2",
                        "feed.archive=true");
        for (int number = 1; number <= 7; number++) {
            add(number);
        }
        site.bakeWell();
    }

    @Test
    void theArchiveDocumentsAreFullAndNumberedFromTheOldest() {
        assertThat(titles("feed.xml")).containsExactly("Number 7", "Number 6");
        assertThat(titles("feed/3.xml")).containsExactly("Number 6", "Number 5");
        assertThat(titles("feed/2.xml")).containsExactly("Number 4", "Number 3");
        assertThat(titles("feed/1.xml")).containsExactly("Number 2", "Number 1");
        assertThat(site.has("feed/4.xml")).isFalse();
    }

    @Test
    void eachDocumentLeadsToTheOthers() {
        assertThat(links("feed.xml")).isEqualTo(Map.of("self", HOST + "feed.xml", "prev-archive", HOST + "feed/3.xml"));
        assertThat(links("feed/3.xml"))
                .isEqualTo(Map.of(
                        "self", HOST + "feed/3.xml",
                        "current", HOST + "feed.xml",
                        "prev-archive", HOST + "feed/2.xml"));
        assertThat(links("feed/2.xml"))
                .isEqualTo(Map.of(
                        "self", HOST + "feed/2.xml",
                        "current", HOST + "feed.xml",
                        "prev-archive", HOST + "feed/1.xml",
                        "next-archive", HOST + "feed/3.xml"));
        assertThat(links("feed/1.xml"))
                .containsEntry("next-archive", HOST + "feed/2.xml")
                .doesNotContainKey("prev-archive");
    }

    @Test
    void allDocumentsAreOneFeedAndEachChangedWithItsOwnEntries() {
        for (String path : List.of("feed.xml", "feed/1.xml", "feed/2.xml", "feed/3.xml")) {
            assertThat(text(path, "feed > id")).isEqualTo(HOST + "feed.xml");
            assertThat(text(path, "feed > updated")).isEqualTo(text(path, "entry > updated"));
            assertThat(site.xml(path).select("feed > fh|archive").size()).isEqualTo(path.equals("feed.xml") ? 0 : 1);
        }
        assertThat(site.text("feed/1.xml")).contains(" xmlns:fh=\"http://purl.org/syndication/history/1.0\"");
    }

    @Test
    void everyDocumentIsValidAtom() throws Exception {
        Baked baked = new Baked(site.report().destination(), site.report());
        List<String> mistakes = new ArrayList<>();
        for (String path : List.of("feed.xml", "feed/1.xml", "feed/2.xml", "feed/3.xml")) {
            mistakes.addAll(AtomFeeds.check(baked, path));
        }

        assertThat(mistakes).isEmpty();
    }

    @Test
    void aNewArticleRendersTheCurrentDocumentAloneUntilAnArchiveDocumentIsFull() {
        add(8);
        site.bakeWell();
        assertThat(renderedFeeds()).containsExactly("feed.xml");

        add(9);
        site.bakeWell();
        assertThat(renderedFeeds()).containsExactly("feed.xml", "feed/3.xml", "feed/4.xml");
        assertThat(titles("feed.xml")).containsExactly("Number 9", "Number 8");
        assertThat(titles("feed/4.xml")).containsExactly("Number 8", "Number 7");
        assertThat(links("feed/3.xml")).containsEntry("next-archive", HOST + "feed/4.xml");
    }

    @Test
    void withoutTheSettingThereIsNoArchive() {
        site.with("jbake.properties", "site.host=" + HOST, "feed.entries=2").bakeWell();

        assertThat(site.files()).noneMatch(path -> path.startsWith("feed/"));
        assertThat(links("feed.xml")).isEqualTo(Map.of("self", HOST + "feed.xml"));
    }

    private void add(int number) {
        site.article("n" + number + ".md", "title: Number " + number, "date: 2014-01-0" + number, "---", "Text.");
    }

    private List<String> titles(String path) {
        return site.xml(path).select("entry > title").eachText();
    }

    private String text(String path, String selector) {
        return site.xml(path).selectFirst(selector).text();
    }

    /** The links of a feed to feeds. */
    private Map<String, String> links(String path) {
        return site.xml(path).select("feed > link[type=application/atom+xml]").stream()
                .collect(Collectors.toMap((Element link) -> link.attr("rel"), link -> link.attr("href")));
    }

    private List<String> renderedFeeds() {
        return site.report().details().rendered().stream()
                .map(RenderedPage::path)
                .filter(path -> path.startsWith("feed") && path.endsWith(".xml"))
                .sorted()
                .toList();
    }
}
