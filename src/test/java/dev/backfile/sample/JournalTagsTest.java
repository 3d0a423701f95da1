package dev.backfile.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tags of Highwire Press as Google Scholar's guidelines ask for them, and those of Dublin Core after DC-HTML. */
class JournalTagsTest {

    private static final List<String> ELEMENTS = List.of(
            "contributor",
            "coverage",
            "creator",
            "date",
            "description",
            "format",
            "identifier",
            "language",
            "publisher",
            "relation",
            "rights",
            "source",
            "subject",
            "title",
            "type");

    @Test
    void everyArticleHasThemAndTheySayWhatThePageShows(@TempDir Path temporary) {
        Baked baked = SampleSite.bakeWith(temporary, "metadata.highwire=true", "metadata.dublincore=true");
        List<String> articles = baked.ofKind("article").stream()
                .filter(path -> baked.texts(path, ".notice").isEmpty())
                .toList();

        assertThat(articles).hasSizeGreaterThanOrEqualTo(40).allSatisfy(path -> {
            Document page = baked.page(path);
            String day = page.select(".opening .dt-published").attr("datetime").substring(0, 10);
            int authors = page.select(".byline .p-author").size();

            assertThat(contents(page, "citation_title"))
                    .isEqualTo(page.select("h1").eachText());
            assertThat(contents(page, "citation_author"))
                    .hasSize(authors)
                    .allMatch(name -> !name.matches("(?i)by .*|.*<.*"));
            assertThat(contents(page, "citation_publication_date")).containsExactly(day.replace('-', '/'));
            assertThat(contents(page, "citation_journal_title")).containsExactly("Tideway");

            assertThat(page.select("link[rel=schema.DC]").attr("href")).isEqualTo("http://purl.org/dc/elements/1.1/");
            assertThat(page.select("meta[name^=DC.]"))
                    .extracting(tag -> tag.attr("name").substring(3))
                    .isSubsetOf(ELEMENTS);
            assertThat(contents(page, "DC.title")).isEqualTo(page.select("h1").eachText());
            assertThat(contents(page, "DC.creator")).hasSize(authors);
            assertThat(contents(page, "DC.date")).containsExactly(day);
            assertThat(contents(page, "DC.identifier"))
                    .containsExactly(page.select("link[rel=canonical]").attr("href"));
        });
    }

    @Test
    void whatIsKnownOfIssueAndPagesIsSaid(@TempDir Path temporary) throws IOException {
        Path site = temporary.resolve("site");
        Files.createDirectories(site.resolve("content/issues"));
        Files.writeString(site.resolve("jbake.properties"), """
                site.host=https://soundings.example
                site.title=Soundings
                site.issn=1234-5679
                site.article.type=ScholarlyArticle
                metadata.highwire=true
                metadata.dublincore=true
                """);
        Files.writeString(site.resolve("content/issues/spring-2011.md"), """
                ---
                title: Spring 2011
                volume: 7
                number: 3
                ---
                """);
        Files.writeString(site.resolve("content/soundings.md"), """
                ---
                title: Soundings below the bridge
                date: 2011-04-02
                authors: [Mara Ellison, Anton Weir]
                tags: [tides, bridges]
                issue: Spring 2011
                pages: 12 – 19
                doi: https://doi.org/10.1000/182
                ---
                Text
                """);
        Baked baked = SampleSite.bake(site, temporary.resolve("baked"), 1);

        Document page = baked.page("soundings.html");
        assertThat(page.select("meta[name^=citation_]").eachAttr("name").stream()
                        .map(name -> name.substring(9) + " " + contents(page, name))
                        .distinct())
                .containsExactly(
                        "title [Soundings below the bridge]",
                        "author [Ellison, Mara, Weir, Anton]",
                        "publication_date [2011/04/02]",
                        "journal_title [Soundings]",
                        "issn [1234-5679]",
                        "volume [7]",
                        "issue [3]",
                        "firstpage [12]",
                        "lastpage [19]",
                        "doi [10.1000/182]",
                        "language [en-US]",
                        "keywords [tides; bridges]",
                        "fulltext_html_url [https://soundings.example/soundings.html]");
        assertThat(contents(page, "DC.subject")).containsExactly("tides", "bridges");
    }

    private static List<String> contents(Document page, String name) {
        return page.select("meta").stream()
                .filter(tag -> tag.attr("name").equals(name))
                .map((Element tag) -> tag.attr("content"))
                .toList();
    }
}
