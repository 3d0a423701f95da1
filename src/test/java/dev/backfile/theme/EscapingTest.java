package dev.backfile.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Details;
import dev.backfile.archive.Fragment;
import dev.backfile.archive.Standfirst;
import dev.backfile.archive.TestArticle;
import dev.backfile.config.TestSettings;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapingTest {

    private static final String EVIL = "\"'><script>alert(1)</script>${1+1}";

    /** Every plain text that a writer gives, in a template that escapes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${content.title}",
                "${content.description}",
                "${content.extra}",
                "${content.list[0]}",
                "${content.map.inner}",
                "${content.tags[0]}",
                "${content.terms.tags[0].name}",
                "${content.terms.authors[0].name}",
                "${content.image.alt}",
                "${content.image.credit}",
                "${content.headings[0].text}",
                "${page.title}",
                "${published_posts[0].title}",
                "${alltags?first}",
                "${tags[0].name}",
                "${data.evil.text}"
            })
    void whatAWriterGivesIsEscaped(String template) {
        Rendered rendered = site().template("post.ftlh", template).render("evil.html");

        assertThat(rendered.diagnostics()).isEmpty();
        assertThat(TestTheme.text(rendered))
                .contains("&lt;script&gt;")
                .contains("${1+1}")
                .doesNotContain("<", "\"", "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${content.body}",
                "${content.standfirst}",
                "${content.standfirstBlock}",
                "${content.summary}",
                "${content.image.caption}",
                "${content.corrections[0].text}",
                "${content['body']}",
                "${content.body!}",
                "<#assign b = content.body>${b}",
                "<#macro m x>${x}</#macro><@m content.body/>"
            })
    void whatIsHtmlAlreadyIsNotEscapedAgain(String template) {
        assertThat(TestTheme.text(site().template("post.ftlh", template).render("evil.html")))
                .isEqualTo("<p>safe &amp; sound</p>");
    }

    @Test
    void inXmlHtmlIsText() {
        assertThat(TestTheme.text(
                        site().template("post.ftlx", "${content.body}").render("evil.html")))
                .isEqualTo("&lt;p&gt;safe &amp;amp; sound&lt;/p&gt;");
    }

    @Test
    void inAPlainTemplateNothingIsEscaped() {
        assertThat(TestTheme.text(site().template("post.ftl", "${content.body}${content.title}")
                        .render("evil.html")))
                .isEqualTo("<p>safe &amp; sound</p>" + EVIL);
    }

    @Test
    void aFieldTakesNoPlaceOfAKeyOfOurs() {
        String template = "${content.body} ${content.uri} ${content.url} ${content.rootpath} ${content.related?size}";

        assertThat(TestTheme.text(site().template("post.ftlh", template).render("evil.html")))
                .isEqualTo("<p>safe &amp; sound</p> evil.html evil.html  0");
    }

    @Test
    void theBuiltInThemeLetsNoScriptThrough() {
        site().withBuiltInTheme()
                .rendered()
                .forEach((path, page) ->
                        assertThat(TestTheme.text(page)).as(path).doesNotContain("<script>alert"));
    }

    private static TestTheme site() {
        Fragment safe = new Fragment("<p>safe &amp; sound</p>");
        TestArticle article = TestArticle.at("evil.md")
                .titled(EVIL)
                .tagged(EVIL)
                .by(EVIL)
                .field("extra", EVIL)
                .field("list", List.of(EVIL))
                .field("map", Map.of("inner", EVIL))
                .field("body", EVIL)
                .field("uri", EVIL)
                .field("url", EVIL)
                .field("rootpath", EVIL)
                .field("related", EVIL);
        Article card = article.card();
        ArticleDate date = ArticleDate.of(LocalDate.of(2014, 10, 24), ZoneOffset.UTC);
        Article whole = new Article(
                card.path(),
                card.type(),
                card.status(),
                card.schedule(),
                card.title(),
                date,
                date,
                card.terms(),
                card.slug(),
                false,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                3,
                new Details.Read(
                        Standfirst.of(safe),
                        EVIL,
                        safe,
                        new Article.Image(-1, "https://example.org/x.jpg", EVIL, safe, EVIL),
                        List.of(new Article.Correction(date, safe)),
                        List.of(new Article.Heading(2, "a", EVIL)),
                        card.anchors(),
                        card.fields()));
        return TestTheme.of(TestSettings.backfile("site.title=Review"))
                .article(whole, safe.html())
                .data("evil.yml", Map.of("text", EVIL));
    }
}
