package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the theme says, in the language of the site and of each article, and as a site has it otherwise. */
class ReadersLanguageTest {

    @TempDir
    private Path folder;

    private Site site(String... settings) {
        List<String> lines = new ArrayList<>(List.of("site.host=https://example.org", "site.title=The Test"));
        lines.addAll(List.of(settings));
        return Site.empty(folder.resolve("site")).with("jbake.properties", lines.toArray(String[]::new));
    }

    @Test
    void aSiteSaysAWordOtherwise() {
        Site site = site("site.locale=de", "words.by=Text:", "words.fr.by=Texte :", "words.date=d.M.y")
                .article("a.md", "authors: [Ana Berg]", "---", "A.")
                .article("b.md", "authors: [Ana Berg]", "lang: fr", "---", "B.")
                .bakeWell();

        assertThat(site.page("a.html").select(".byline").text()).isEqualTo("Text: Ana Berg");
        assertThat(site.page("a.html").select(".dates time").text()).isEqualTo("24.10.2014");
        assertThat(site.page("b.html").select(".byline").text()).isEqualTo("Texte : Ana Berg");
        assertThat(site.page("b.html").select(".dates time").text()).isEqualTo("24 octobre 2014");
        assertThat(site.page("index.html").select(".authors").eachText()).containsOnly("Text: Ana Berg");

        site.with("jbake.properties", "site.host=https://example.org", "site.title=The Test", "site.locale=de_AT")
                .bakeWell();
        assertThat(site.page("a.html").select(".byline").text()).isEqualTo("Von Ana Berg");
        assertThat(site.page("b.html").select(".byline").text()).isEqualTo("Par Ana Berg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pl | words.articles.few={count} kawałki                    | 3 kawałki",
                "pl | words.articles.many={count} kawałków                  | 3 artykuły",
                "pl | words.articles={count} szt.                           | 3 szt.",
                "pl | words.articles={count} szt.⏎words.articles.few=trzy   | trzy",
                "en | words.articles.other={count} stories                  | 3 stories",
                "en | words.articles.one={count} story                      | 3 articles",
                "en | words.articles.other=many of them                     | many of them",
                "ar-u-nu-arab | words.articles.few={count} قطع                | ٣ قطع",
                "ar-u-nu-latn | words.by=X                                  | 3 مقالات"
            })
    void aWordHasTheFormOfItsNumber(String locale, String words, String shown) {
        List<String> settings = new ArrayList<>(List.of(words.split("⏎")));
        settings.add("site.locale=" + locale);
        Site site = site(settings.toArray(String[]::new));
        for (String name : List.of("a", "b", "c")) {
            site.article(name + ".md", "tags: [bells]", "---", "Text.");
        }
        site.bakeWell();

        assertThat(site.page("tags/index.html").select(".count .unseen").eachText())
                .contains(shown);
    }

    @ParameterizedTest
    @CsvSource({"de, Kategorien, Themen", "pt_PT, Categorias, Temas", "zh_TW, 分類, 主題", "en, Categories, Topics"})
    void theHeadingsOfDeclaredTaxonomiesAreInTheLanguageOfTheSite(String locale, String categories, String topics) {
        Site site = site("site.locale=" + locale, "taxonomies=categories, topics")
                .article("a.md", "categories: [Tide]", "topics: [Water]", "---", "Text.")
                .bakeWell();

        assertThat(site.page("a.html").select("header nav a").eachText()).contains(categories, topics);
        assertThat(site.page("categories/index.html").select("h1").text()).isEqualTo(categories);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "words.publishd=On                 | misspelled-setting | words.published",
                "words.fr.publishd=Le              | misspelled-setting | words.fr.published",
                "words.articels.other={count}      | misspelled-setting | words.articles.other",
                "words.articles.few={count}        | bad-setting        | one, other",
                "words.fr.articles.two={count}     | bad-setting        | many, one, other",
                "words.page={nummer}               | bad-setting        | {number}",
                "words.by={name}                   | bad-setting        | write it without",
            })
    void aWordThatIsWrittenWrongIsTold(String setting, String code, String hint) {
        Site site = site(setting).article("a.md", "Text.").bake();

        assertThat(site.mistakes()).hasSize(1);
        Diagnostic told = site.diagnostics().get(0);
        assertThat(told.place().toString()).startsWith("jbake.properties:3");
        assertThat(told.code().word()).isEqualTo(code);
        assertThat(told.hint()).contains(hint);
    }

    @Test
    void aWordIsTextWhateverItHolds() {
        String evil = "\"><script>alert(1)</script>'&amp;${7*7}<#include \"x\">{name}";
        List<String> settings = new ArrayList<>();
        for (String word : List.of(
                "skip",
                "by",
                "published",
                "breadcrumb",
                "cite",
                "copy",
                "tags",
                "home",
                "letters",
                "navigation",
                "and",
                "partOf",
                "articles.other",
                "listing",
                "perYear",
                "comma",
                "showHere",
                "showHereNotice",
                "contents",
                "neighbours",
                "schemeDark",
                "feed",
                "notFound",
                "search",
                "searching",
                "searchNone",
                "searchRetry",
                "searchOff",
                "month",
                "date")) {
            boolean pattern = word.equals("month") || word.equals("date");
            settings.add("words." + word + "=" + (pattern ? "d '" + evil.replace("'", "") + "' y" : evil));
        }
        settings.add("theme.switch=true");
        settings.add("site.navigation=A: a.html");
        Site site = site(settings.toArray(String[]::new));
        for (String name : List.of("a", "b")) {
            site.article(
                    name + ".md",
                    "tags: [bells]",
                    "authors: [Ana Berg, Bo Dahl]",
                    "series: {name: Water, part: 1}",
                    "---",
                    "::embed{src=\"https://e.org/\"}");
        }
        site.bake();

        assertThat(site.mistakes()).allMatch(mistake -> mistake.endsWith("bad-setting"));
        assertThat(site.page("a.html").select(".byline").text()).contains("<script>alert(1)</script>'&amp;${7*7}");
        for (String path : site.files()) {
            if (path.endsWith(".html")) {
                assertThat(site.page(path)
                                .select("script:not([type=module][src*=js/search])")
                                .eachAttr("type"))
                        .as(path)
                        .allMatch(type -> type.isEmpty() || type.equals("application/ld+json"));
                for (Element script : site.page(path).select("script")) {
                    assertThat(script.data()).as(path).doesNotStartWith("alert");
                }
            } else if (path.endsWith(".xml")) {
                assertThat(site.text(path)).as(path).doesNotContain("<script>");
            }
        }
    }

    @Test
    void anArticleInAnotherLanguageIsSurroundedByItsOwnWordsAndTheSitesMenu() {
        Site site = site("site.locale=de", "site.navigation=Archiv: archive.html", "theme.switch=true")
                .article(
                        "a.md",
                        "lang: ru",
                        "authors: [Ana Berg, Bo Dahl, Cy Eng]",
                        "tags: [bells]",
                        "updated: 2015-03-05",
                        "corrections: [{date: 2015-03-05, text: One.}]",
                        "---",
                        "::embed{src=\"https://e.org/\"}",
                        "",
                        "One.")
                .article("b.md", "authors: [Ana Berg, Bo Dahl, Cy Eng]", "tags: [bells]", "---", "See [[a]].")
                .bakeWell();

        Document page = site.page("a.html");
        assertThat(page.select("html").attr("lang")).isEqualTo("ru");
        assertThat(page.select(".byline").text()).isEqualTo("Текст: Ana Berg, Bo Dahl и Cy Eng");
        assertThat(page.select(".dates").text())
                .startsWith("Опубликовано 24 октября 2014")
                .contains("5 марта 2015");
        assertThat(page.select("nav.tags").attr("aria-label")).isEqualTo("Темы");
        assertThat(page.select(".consent button").text()).isEqualTo("Показать здесь");
        assertThat(page.select(".backlinks h2").text()).isEqualTo("Упоминается в");
        assertThat(page.select(".corrections time").text()).startsWith("5 марта 2015");
        assertThat(page.select("[lang=de] nav").attr("aria-label")).isEqualTo("Hauptmenü");
        assertThat(page.select("[lang=de] .switch").text()).isEqualTo("Farben: automatisch");
        assertThat(page.select("footer[lang=de]").text()).contains("Feed");
        assertThat(page.select(".backlinks li time").text()).startsWith("24 октября 2014");

        assertThat(site.page("b.html").select(".byline").text()).isEqualTo("Von Ana Berg, Bo Dahl und Cy Eng");
        for (String path : List.of("index.html", "2014/10/index.html", "tags/bells.html", "authors/ana-berg.html")) {
            Document list = site.page(path);
            assertThat(list.select("html").attr("lang")).as(path).isEqualTo("de");
            assertThat(list.select("[lang=ru]").select("a.u-url").text())
                    .as(path)
                    .isEqualTo("The a");
            assertThat(list.text()).as(path).doesNotContain("октября", "Текст").contains("24. Oktober");
        }
    }

    @Test
    void aSiteInALanguageWithoutWordsIsToldOnce() {
        Site site = site("site.locale=cy", "words.by=Gan")
                .article("a.md", "authors: [Ana Berg]", "---", "A.")
                .article("b.md", "lang: cy", "---", "B.")
                .bake();

        assertThat(site.mistakes()).containsExactly("jbake.properties:3:13 missing-words");
        assertThat(site.page("a.html").select(".byline").text()).isEqualTo("Gan Ana Berg");
        assertThat(site.page("a.html").select(".dates time").text()).isEqualTo("24 Hydref 2014");
    }

    @Test
    void articlesInALanguageWithoutWordsAreToldAsOneFamily() {
        Site site = site();
        for (String name : List.of("a", "b", "c", "d")) {
            site.article(name + ".md", "lang: cy", "---", "Text.");
        }
        site.article("e.md", "lang: de", "---", "Text.").bake();

        assertThat(site.mistakes()).hasSize(4).allMatch(mistake -> mistake.endsWith(".md:4:7 missing-words"));
        assertThat(site.diagnostics()).allMatch(told -> told.family().isPresent());
    }
}
