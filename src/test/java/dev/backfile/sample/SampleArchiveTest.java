package dev.backfile.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The repository's own archive shows what Backfile can do, and is baked as its writers meant it. */
@ExtendWith(SampleExtension.class)
class SampleArchiveTest {

    @Test
    void theOneMistakeIsALinkToAnArticleOfTheFuture(Baked sample) {
        assertThat(sample.report().diagnostics()).extracting(Diagnostic::code).containsExactly(Code.LINK_HELD_BACK);
        assertThat(sample.page("2024/10/ten-years-on-the-candle-bridge.html").select("a[href*=2031]"))
                .isEmpty();
    }

    @Test
    void itHasFortyArticlesFromFifteenYears(Baked sample) {
        List<String> articles = sample.ofKind("article");
        Set<String> years = articles.stream().map(path -> path.substring(0, 4)).collect(Collectors.toSet());

        assertThat(articles).hasSizeGreaterThanOrEqualTo(40);
        assertThat(years).hasSizeGreaterThanOrEqualTo(15);
        assertThat(sample.texts("archive.html", "main h2")).hasSameSizeAs(years);
    }

    @Test
    void eightAuthorsHaveABiographyAndAPortrait(Baked sample) {
        List<String> authors = sample.ofKind("author").stream()
                .filter(path -> !sample.texts(path, ".biography").isEmpty())
                .toList();

        assertThat(authors)
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(path ->
                        assertThat(sample.page(path).select("img.portrait")).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({"tags, tag, 25", "series, series, 2", "sections, section, 3", "issues, issue, 5", "authors, author, 9"})
    void itHasManyTermsOfEachTaxonomyAndAllStandInTheirIndex(
            String taxonomy, String singular, int atLeast, Baked sample) {
        String index = taxonomy + "/index.html";
        Set<String> pages = sample.ofKind(singular).stream()
                .filter(path -> path.startsWith(taxonomy + "/") && !path.equals(index))
                .collect(Collectors.toSet());
        Set<String> listed = sample.page(index).select("main a[href]").stream()
                .map(link -> taxonomy + "/" + link.attr("href").replaceFirst("^\\.\\./" + taxonomy + "/", ""))
                .filter(pages::contains)
                .collect(Collectors.toSet());

        assertThat(pages).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(listed).isEqualTo(pages);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "figure > blockquote + figcaption",
                ".pullquote",
                ".body figure img[alt]",
                ".body figure figcaption",
                ".credit",
                "sup a[href^=#fn], .footnote-ref",
                ".body table th",
                "abbr[title]",
                ".backlinks a, section a.backlink",
                ".corrections",
                ".related a",
                "time.dt-updated"
            })
    void someArticleHasEachOfTheThingsThatArticlesNeed(String selector, Baked sample) {
        assertThat(sample.ofKind("article"))
                .anyMatch(path -> !sample.page(path).select(selector).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Towards a history of the harbour bell",
                "the-harbour-bell",
                "The bridge at a hundred",
                "at-a-hundred"
            })
    void whatIsHeldBackIsNowhereInTheOutput(String words, Baked sample) {
        assertThat(sample.files()).noneMatch(path -> path.contains(words));
        assertThat(sample.files()).noneMatch(path -> sample.text(path).contains(words));
    }

    @Test
    void theWithdrawnArticleHasANoticeAtItsUrlAndIsListedNowhere(Baked sample) {
        String withdrawn = "2010/05/the-two-metre-eel.html";

        assertThat(sample.texts(withdrawn, ".notice")).hasSize(1);
        assertThat(sample.texts(withdrawn, ".body")).isEmpty();
        assertThat(sample.page(withdrawn).select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        assertThat(sample.files(".xml")).noneMatch(path -> sample.text(path).contains("two-metre-eel"));
        assertThat(sample.text("feed.json")).doesNotContain("two-metre-eel");
        for (String kind : List.of("home", "tag", "author", "section", "issue", "series", "year", "month", "archive")) {
            assertThat(sample.ofKind(kind))
                    .noneMatch(path -> !sample.page(path)
                            .select(
                                    ".entries a[href*=two-metre-eel], .lines a[href*=two-metre-eel], .lead-story a[href*=eel]")
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bridge-opening.html, 2014/10/a-bridge-reopens.html",
        "howto/tide-tables.html, ../2007/11/how-to-read-a-tide-table.html",
        "2007/tides-for-beginners.html, 11/how-to-read-a-tide-table.html"
    })
    void anAliasLeadsToItsArticle(String alias, String target, Baked sample) {
        String refresh = sample.page(alias).select("meta[http-equiv=refresh]").attr("content");

        assertThat(sample.path(alias).resolveSibling(refresh.replaceFirst("^0; url=", "")))
                .exists()
                .isRegularFile();
        assertThat(sample.path(alias)
                        .resolveSibling(refresh.replaceFirst("^0; url=", ""))
                        .normalize())
                .isEqualTo(sample.path(alias).resolveSibling(target).normalize());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "home",
                "article",
                "page",
                "tag",
                "tags",
                "author",
                "authors",
                "section",
                "sections",
                "issue",
                "issues",
                "series",
                "archive",
                "year",
                "month",
                "error404",
                "redirect"
            })
    void everyKindOfPageIsThere(String kind, Baked sample) {
        assertThat(sample.ofKind(kind)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "page/1.html",
                "404.html",
                "archive.html",
                "feed.xml",
                "feed.json",
                "sitemap.xml",
                "robots.txt"
            })
    void theFilesThatASiteHasOnceAreThere(String path, Baked sample) {
        assertThat(sample.path(path)).isRegularFile();
    }
}
