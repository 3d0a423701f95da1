package dev.backfile.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.TestArticle;
import dev.backfile.config.TestSettings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BuiltInThemeTest {

    @Test
    void everyKindOfPageIsRenderedWithoutAMistake() {
        Map<String, Rendered> pages = TestTheme.of(TestSettings.backfile("site.title=The Harbour Review"))
                .withBuiltInTheme()
                .article(
                        TestArticle.at("2014/bridge.md")
                                .dated("2014-10-24")
                                .tagged("bridges", "harbour")
                                .by("mara-ellison"),
                        "<p>Open again.</p>")
                .article(TestArticle.at("2015/tower.md").dated("2015-01-02").tagged("harbour"), "<p>Tall.</p>")
                .article(
                        TestArticle.at("authors/mara-ellison.md").type("author").titled("Mara Ellison"), "<p>Her.</p>")
                .article(TestArticle.at("about.md").type("page"), "<p>We.</p>")
                .rendered();

        assertThat(pages).hasSizeGreaterThan(15);
        assertThat(pages).allSatisfy((path, page) -> {
            assertThat(page.diagnostics()).as(path).isEmpty();
            assertThat(TestTheme.text(page)).as(path).isNotBlank();
        });
    }

    @Test
    void whatStandsBetweenTheNamesOfABylineIsAskedOnce() {
        Rendered page = TestTheme.of(TestSettings.backfile(""))
                .withBuiltInTheme()
                .template(
                        "lib/words.ftlh",
                        "<#assign date = 'y'><#function between names><#global asked = (asked!0) + 1>"
                                + "<#return names?map(name -> '; ')></#function>")
                .template(
                        "post.ftlh",
                        "<#import '/lib/parts.ftlh' as parts><@parts.byline content.terms.authors/>, asked ${asked}")
                .article(TestArticle.at("many.md").dated("2014-10-24").by("ann", "ben", "cem", "dan"), "")
                .render("many.html");

        assertThat(page.diagnostics()).isEmpty();
        assertThat(TestTheme.text(page).replaceAll("<[^>]*>", "")).isEqualTo("ann; ben; cem; dan, asked 1");
    }
}
