package dev.backfile.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What search engines read of the repository's own archive: structured data, sitemap and robots.txt. */
@ExtendWith(SampleExtension.class)
class MachinesTest {

    private static final String HOST = "https://tideway.example/";

    @Test
    void everyBlockOfStructuredDataIsComplete(Baked sample) throws Exception {
        List<String> mistakes = new ArrayList<>();
        for (String path : sample.pages()) {
            for (Map<?, ?> block : StructuredData.of(sample.page(path))) {
                StructuredData.check(block).forEach(mistake -> mistakes.add(path + ": " + mistake));
            }
        }

        assertThat(mistakes).isEmpty();
    }

    @Test
    void everyArticleButTheWithdrawnSaysWhoWroteItAndWhereItStands(Baked sample) throws Exception {
        for (String path : sample.ofKind("article")) {
            if (sample.texts(path, ".notice").isEmpty()) {
                List<Map<?, ?>> blocks = StructuredData.of(sample.page(path));
                assertThat(blocks)
                        .as(path)
                        .extracting(block -> String.valueOf(block.get("@type")))
                        .containsExactlyInAnyOrder("Article", "BreadcrumbList");
            }
        }
    }

    @Test
    void breadcrumbsNameEveryPageByItsCanonicalUrlAndEndInTheirOwn(Baked sample) throws Exception {
        Set<String> canonical = sample.pages().stream()
                .map(path -> canonical(sample.page(path)))
                .collect(Collectors.toSet());
        int found = 0;
        for (String path : sample.pages()) {
            for (Map<?, ?> block : StructuredData.of(sample.page(path))) {
                if ("BreadcrumbList".equals(block.get("@type"))) {
                    List<String> items = ((List<?>) block.get("itemListElement"))
                            .stream()
                                    .map(item -> String.valueOf(((Map<?, ?>) item).get("item")))
                                    .toList();
                    String own = canonical(sample.page(path));
                    assertThat(items.get(items.size() - 1)).as(path).isEqualTo(own.isEmpty() ? HOST + path : own);
                    assertThat(canonical).as(path).containsAll(items.subList(0, items.size() - 1));
                    found++;
                }
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    private static String canonical(Document page) {
        return page.select("link[rel=canonical]").attr("href");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "tags/index.html",
                "authors/index.html",
                "tags/fog.html",
                "2009/index.html",
                "2009/10/index.html"
            })
    void everyListSaysWhatItHolds(String path, Baked sample) {
        assertThat(sample.page(path).select("meta[name=description]").attr("content"))
                .contains(path.equals("index.html") ? "Saltmere" : "Tideway");
    }

    @Test
    void theTitlesFirstLetterIsTheIconUntilASiteHasItsOwn(Baked sample, @TempDir Path temporary) {
        Baked own = SampleSite.bakeWith(temporary, "site.icon=2006/09/fog-in-the-pool.jpg");

        assertThat(icon(sample)).startsWith("data:image/svg+xml,").contains("%3ET%3C/text%3E");
        assertThat(icon(own)).isEqualTo("../2006/09/fog-in-the-pool.jpg");
    }

    private static String icon(Baked baked) {
        return baked.page("tags/index.html").select("link[rel=icon]").attr("href");
    }

    @Test
    void theSitemapIsValidAndListsExactlyThePagesThatMayBeFound(Baked sample) throws Exception {
        List<String> locations = Jsoup.parse(sample.text("sitemap.xml"), "", Parser.xmlParser())
                .select("loc")
                .eachText();
        List<String> indexed = sample.pages().stream()
                .filter(path -> sample.page(path)
                        .select("meta[name=robots][content=noindex]")
                        .isEmpty())
                .map(path -> sample.page(path).select("link[rel=canonical]").attr("href"))
                .toList();

        assertThat(Schemas.checkSitemap(sample.bytes("sitemap.xml"))).isEmpty();
        assertThat(locations).doesNotHaveDuplicates().allMatch(location -> location.startsWith(HOST));
        assertThat(locations).isSubsetOf(indexed);
        assertThat(locations)
                .containsAll(sample.ofKind("article").stream()
                        .filter(path -> sample.texts(path, ".notice").isEmpty())
                        .map(path -> HOST + path)
                        .toList());
    }

    @Test
    void robotsMayReadEverythingAndFindTheSitemap(Baked sample) {
        assertThat(sample.text("robots.txt").lines())
                .contains("User-agent: *", "Disallow:", "Sitemap: " + HOST + "sitemap.xml");
    }
}
