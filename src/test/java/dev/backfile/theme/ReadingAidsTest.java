package dev.backfile.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.Article.Status;
import dev.backfile.archive.TestArticle;
import dev.backfile.config.TestSettings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page adds to a text follows from the document, by rules that no template has to know. */
class ReadingAidsTest {

    @ParameterizedTest(name = "{0} words in {1} chapters: {2}")
    @CsvSource({"1541, 4, 4", "1540, 4, 0", "1541, 3, 0", "5000, 9, 9"})
    void onlyALongTextOfSeveralChaptersHasATableOfContents(int words, int chapters, int shown) {
        TestArticle article = article().words(words);
        for (int chapter = 0; chapter < chapters; chapter++) {
            article.heading("chapter-" + chapter);
        }

        assertThat(shown("${content.tableOfContents?size}", article)).isEqualTo(Integer.toString(shown));
    }

    @ParameterizedTest(name = "dropcap: {0} on a site that says {1}: {2}")
    @CsvSource({", false, false", ", true, true", "true, false, true", "false, true, false", "perhaps, true, true"})
    void theFieldDecidesAboutTheLargeLetterBeforeTheSetting(String field, String setting, String dropCap) {
        TestArticle article = field == null ? article() : article().field("dropcap", field);
        Rendered page = TestTheme.of(TestSettings.backfile("theme.dropcap=" + setting))
                .template("post.ftlh", "${content.dropCap}")
                .article(article, "")
                .render("a.html");

        assertThat(TestTheme.text(page)).isEqualTo(dropCap);
    }

    @Test
    void onlyAuthorsOfWhomAProfileSaysSomethingAreIntroduced() {
        TestTheme site = TestTheme.of(TestSettings.backfile())
                .template("post.ftlh", "${content.introducedAuthors?map(author -> author.name)?join(', ')}")
                .article(article().by("Mara Ellison", "Tom", "Ida Field"), "")
                .article(profile("authors/mara-ellison.md", "Mara Ellison"), "")
                .article(profile("authors/ida-field.md", "Ida Field").standfirst("Poet."), "");

        assertThat(TestTheme.text(site.render("a.html"))).isEqualTo("Ida Field");
    }

    @Test
    void whoLinksToADocumentIsNoFurtherReading() {
        TestTheme site = TestTheme.of(TestSettings.backfile())
                .template("post.ftlh", "${content.furtherReading?map(document -> document.title)?join(', ')}")
                .article(article().related("b").related("c"), "")
                .article(TestArticle.at("b.md").dated("2013-01-01").linksTo("a"), "")
                .article(TestArticle.at("c.md").dated("2013-01-02"), "");

        assertThat(TestTheme.text(site.render("a.html"))).isEqualTo("The c");
    }

    @Test
    void onlyATextThatStandsAtAnAddressIsCitable() {
        assertThat(shown("${content.citable}", article())).isEqualTo("true");
        assertThat(shown("${content.citable}", article().status(Status.WITHDRAWN)))
                .isEqualTo("false");
    }

    @Test
    void thePageOfAWithdrawnDocumentIsNotForSearchEngines() {
        assertThat(shown("${page.indexed}", article())).isEqualTo("true");
        assertThat(shown("${page.indexed}", article().status(Status.WITHDRAWN))).isEqualTo("false");
    }

    @Test
    void aReaderFollowsTheLinksOfAProfileThatLeadToTheWebOrToAMailbox() {
        assertThat(links("https://www.example.org/")).isEqualTo("example.org/ https://www.example.org/");
        assertThat(links(List.of("javascript:alert(1)", "mailto:a@b.example", List.of("x"), "x.example")))
                .isEqualTo("a@b.example mailto:a@b.example");
        assertThat(links(List.of(
                        Map.of("url", "https://a.example", "label", "A"),
                        Map.of("url", "https://b.example", "title", "B"),
                        Map.of("url", "https://c.example"),
                        Map.of("label", "nothing"))))
                .isEqualTo("A https://a.example; B https://b.example; https://c.example https://c.example");
        assertThat(links(Map.of("Home", "HTTPS://a.example"))).isEqualTo("Home HTTPS://a.example");
        assertThat(links(7)).isEmpty();
    }

    private static String links(Object field) {
        return shown(
                "${content.profileLinks?map(link -> link.label + ' ' + link.url)?join('; ')}",
                article().field("links", field));
    }

    private static TestArticle article() {
        return TestArticle.at("a.md").dated("2014-02-01");
    }

    private static TestArticle profile(String path, String name) {
        return TestArticle.at(path).type("author").titled(name);
    }

    private static String shown(String template, TestArticle article) {
        return TestTheme.text(TestTheme.post(template, article, ""));
    }
}
