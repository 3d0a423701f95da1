package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A standfirst that is a quotation: a figure in the head of its document, and plain words with a dash everywhere else. */
class QuotedStandfirstTest {

    private static final String PLAIN = "I had forgotten how “loud” it was. — Mara’s neighbour";

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void anArticleAndAPageBeginWithAQuotation() {
        site = Site.in(folder)
                .article(
                        "2014/bridge.md",
                        "tags: [tide]",
                        "standfirst: |",
                        "  I had *forgotten*",
                        "  how \"loud\" it was.",
                        "  -- [Mara's](other.md) neighbour",
                        "---",
                        "Text.")
                .article("2014/other.md", "tags: [tide]", "---", "Text.")
                .article("page.md", "type: page", "standfirst: \"Loud.\\n— Mara\"", "---", "Text.");
    }

    @Test
    void theHeadOfTheDocumentHoldsAQuotationAsTextsDo() {
        site.bakeWell();

        Element standfirst = site.page("2014/bridge.html").selectFirst(".opening > div.standfirst");
        assertThat(standfirst.select("> figure.quotation > blockquote > p").html())
                .isEqualTo("I had <em>forgotten</em> how “loud” it was.");
        assertThat(standfirst.select("> figure.quotation > figcaption").html())
                .isEqualTo("— <a href=\"../2014/other.html\">Mara’s</a> neighbour");
        assertThat(site.page("page.html")
                        .select(".standfirst > figure > blockquote + figcaption")
                        .text())
                .isEqualTo("— Mara");
    }

    @Test
    void metadataFeedsAndListsHavePlainWords() {
        site.bakeWell();

        Document page = site.page("2014/bridge.html");
        assertThat(page.select("meta[name=description], meta[property=og:description]")
                        .eachAttr("content"))
                .hasSize(2)
                .containsOnly(PLAIN);
        assertThat(page.select("script[type=application/ld+json]").html())
                .contains("\"description\":\"" + PLAIN + "\"");
        assertThat(site.text("feed.json")).contains("\"summary\":\"" + PLAIN + "\"");
        String inFeed = site.xml("feed.xml")
                .select("entry:has(title:contains(bridge)) > summary")
                .text();
        assertThat(inFeed).contains(" — <a href=").doesNotContain("figure", "blockquote");
        for (String list : new String[] {"index.html", "tags/tide.html"}) {
            Element summary = site.page(list).selectFirst(".entry:has(a[href*=bridge]) .p-summary");
            assertThat(summary.text()).as(list).isEqualTo(PLAIN);
            assertThat(summary.select("figure, blockquote, p")).as(list).isEmpty();
        }
    }

    @Test
    void aTemplateMayPrintTheStandfirstWithinAParagraph() {
        site.withText(
                        "templates/post.ftlh",
                        "<main><p>${content.standfirst}</p><div>${content.standfirstBlock}</div></main>")
                .bakeWell();

        Document page = site.page("2014/bridge.html");
        assertThat(page.select("main > p").text()).isEqualTo(PLAIN);
        assertThat(page.select("main > div > figure.quotation > figcaption").text())
                .isEqualTo("— Mara’s neighbour");
        assertThat(site.page("2014/other.html").select("main > div").html()).isEmpty();
    }

    @Test
    void aSourceThatIsAddedChangesThePagesThatShowIt() {
        site.article("2014/bridge.md", "standfirst: Loud.", "tags: [tide]", "---", "Text.")
                .bakeWell();
        site.article("2014/bridge.md", "standfirst: \"Loud.\\n— Mara\"", "tags: [tide]", "---", "Text.")
                .bakeWell();

        assertThat(site.page("2014/bridge.html")
                        .select(".standfirst figcaption")
                        .text())
                .isEqualTo("— Mara");
        assertThat(site.page("tags/tide.html").text()).contains("Loud. — Mara");
    }
}
