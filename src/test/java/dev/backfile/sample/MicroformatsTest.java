package dev.backfile.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers of microformats2 find in the pages of the sample archive. */
@ExtendWith(SampleExtension.class)
class MicroformatsTest {

    @Test
    void everyArticleIsAnEntry(Baked sample) {
        List<String> articles = sample.ofKind("article");

        assertThat(articles).hasSizeGreaterThanOrEqualTo(40).allSatisfy(path -> {
            Document page = sample.page(path);
            Microformat entry = Microformat.in(page, "h-entry").get(0);

            assertThat(entry.texts("p-name")).isEqualTo(page.select("h1").eachText());
            assertThat(entry.property("u-url"))
                    .extracting(link -> link.attr("href"))
                    .containsExactly(page.select("meta[property=og:url], .permalink a")
                            .last()
                            .attr("href"));
            assertThat(entry.property("dt-published")).hasSize(1).allMatch(time -> time.hasAttr("datetime"));
            assertThat(entry.property("p-author"))
                    .hasSameSizeAs(page.select("meta[name=author]"))
                    .allMatch(author ->
                            author.hasClass("h-card") && !author.text().isBlank() && author.hasAttr("href"));
            assertThat(entry.property("e-content"))
                    .hasSize(page.select(".notice").isEmpty() ? 1 : 0);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, Tideway",
        "page/1.html, 'All articles, page 1'",
        "tags/bridges.html, Bridges",
        "authors/mara-ellison.html, Mara Ellison",
        "sections/reportage.html, Reportage",
        "series/the-candle-bridge.html, The Candle Bridge",
        "'issues/no-35-autumn-2014.html', 'No. 35, Autumn 2014'",
        "2009/index.html, 2009",
        "2009/10/index.html, October 2009"
    })
    void everyListOfArticlesIsAFeed(String path, String name, Baked sample) {
        List<Microformat> feeds = Microformat.in(sample.page(path), "h-feed");

        assertThat(feeds).hasSize(1);
        assertThat(feeds.get(0).texts("p-name")).containsExactly(name);
        assertThat(feeds.get(0).children("h-entry"))
                .hasSameSizeAs(sample.page(path).select("main .h-entry"))
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(entry.texts("p-name")).hasSize(1).doesNotContain("");
                    assertThat(entry.property("u-url")).hasSize(1).allMatch(link -> link.hasAttr("href"));
                    assertThat(entry.property("dt-published")).hasSize(1).allMatch(time -> time.hasAttr("datetime"));
                });
    }

    @Test
    void anAuthorIsACardThatWroteTheFeed(Baked sample) {
        Microformat feed = Microformat.in(sample.page("authors/mara-ellison.html"), "h-feed")
                .get(0);
        Microformat card = new Microformat(feed.property("p-author").get(0));

        assertThat(card.root().hasClass("h-card")).isTrue();
        assertThat(card.texts("p-name")).containsExactly("Mara Ellison");
        assertThat(card.texts("p-job-title")).containsExactly("Staff writer");
        assertThat(card.property("u-photo")).hasSize(1);
        assertThat(card.property("p-note")).hasSize(1);
    }
}
