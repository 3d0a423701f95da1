package dev.backfile.sample;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static List<String> contents(Document page, String name) {
        return page.select("meta").stream()
                .filter(tag -> tag.attr("name").equals(name))
                .map((Element tag) -> tag.attr("content"))
                .toList();
    }
}
