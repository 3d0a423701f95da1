package dev.backfile.build.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.BakeDetails.RenderedPage;
import dev.backfile.build.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which articles are rendered again when something changes that belongs together with them. The articles before and after
 * a new one in time are always among them.
 */
class FacetRebuildTest {

    private static final int ARTICLES = 60;

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void aSiteWhoseArticlesShowWhatBelongsTogetherIsBaked() {
        site = Site.empty(folder)
                .with(
                        "jbake.properties",
                        "defaults=backfile",
                        "site.host=https://example.org",
                        "paginate.home=5",
                        "render.months=false",
                        "render.search=false")
                .with(
                        "templates/post.ftlh",
                        "${content.title}",
                        "<#list content.terms.series as series>${(series.previous.url)!} ${(series.next.url)!}</#list>",
                        "<#list content.related as other>${other.url}</#list>",
                        "<#list content.translations as other>${other.language}</#list>")
                .with("templates/index.ftlh", "<#list (front.anniversaries)![] as past>${past.years}</#list>")
                .with("templates/term.ftlh", "<#list term.years![] as year>${year.count}</#list>");
        for (String name : List.of("terms", "author", "archive", "year", "feed-json", "error404")) {
            site.with("templates/" + name + ".ftlh", "nothing");
        }
        site.with("templates/feed.ftlx", "nothing")
                .with("templates/sitemap.ftlx", "nothing")
                .with("templates/robots.ftl", "nothing");
        for (int number = 1; number <= ARTICLES; number++) {
            write(number, "tag-" + number % 10, number % 3 == 0 ? "series: Saga" : "");
        }
        site.bakeWell();
    }

    @Test
    void aNewArticleRendersOfItsSeriesOnlyTheOneBeforeIt() {
        write(ARTICLES + 3, "tag-1", "series: Saga");
        site.bakeWell();

        assertThat(posts()).containsExactly(post(ARTICLES), post(ARTICLES + 3));
        assertThat(site.text(post(ARTICLES))).contains(post(ARTICLES + 3));
        assertThat(site.text(post(ARTICLES + 3))).contains(post(ARTICLES - 9));
    }

    @Test
    void anArticlePutBetweenOldOnesRendersItsNeighboursInTheSeries() {
        site.article("posts/n30b.md", "date: 1930-06-01", "title: n30b", "series: Saga", "---", "Text.")
                .bakeWell();

        assertThat(posts()).containsExactly(post(30), "posts/n30b.html", post(31), post(33));
    }

    @Test
    void otherTagsOfAnOldArticleRenderThoseThatItWasOrIsRelatedTo() {
        assertThat(site.text(post(26))).contains(post(16));
        write(16, "tag-3", "");
        site.bakeWell();

        assertThat(site.text(post(26))).doesNotContain(post(16));
        assertThat(site.text(post(23))).contains(post(16));
        assertThat(posts())
                .contains(post(16), post(23), post(26))
                .allMatch(path -> path.endsWith("3.html") || path.endsWith("6.html"));
    }

    @Test
    void anotherTextRendersNoneOfThem() {
        write(15, "tag-5", "series: Saga", "Another text.");
        site.bakeWell();

        assertThat(site.report().details().changes()).isEmpty();
    }

    @Test
    void aTranslationRendersItsOriginal() {
        site.article("posts/z.md", "date: 2015-01-01", "title: z", "lang: fr", "translationOf: n20", "---", "Text.")
                .bakeWell();

        assertThat(posts()).containsExactly(post(20), post(60), "posts/z.html");
        assertThat(site.text(post(20))).contains("fr");
    }

    @Test
    void anotherPartRendersTheContentsOfItsSeriesThoughTheirOrderIsAsItWas() {
        site.with("templates/term.ftlh", "<#list term.contents![] as member>${member.part!} </#list>");
        write(1, "tag-1", "series: {name: Diary, part: 1}");
        write(2, "tag-1", "series: {name: Diary, part: 2}");
        site.bakeWell();
        assertThat(site.text("series/diary.html")).isEqualToIgnoringWhitespace("1 2");

        write(2, "tag-1", "series: {name: Diary, part: 3}");
        site.bakeWell();

        assertThat(site.text("series/diary.html")).isEqualToIgnoringWhitespace("1 3");
    }

    @Test
    void noneOfItIsAskedWhereTheArchiveIsAsItWas() {
        site.bakeWell();

        assertThat(site.report().rendered()).isZero();
    }

    private void write(int number, String tag, String series) {
        write(number, tag, series, "Text.");
    }

    private void write(int number, String tag, String series, String text) {
        List<String> lines = new ArrayList<>(
                List.of("date: " + (1900 + number) + "-01-01", "title: " + name(number), "tags: [" + tag + "]"));
        if (!series.isEmpty()) {
            lines.add(series);
        }
        lines.add("---");
        lines.add(text);
        site.article("posts/" + name(number) + ".md", lines.toArray(String[]::new));
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "n%02d", number);
    }

    private static String post(int number) {
        return "posts/" + name(number) + ".html";
    }

    private List<String> posts() {
        return site.report().details().rendered().stream()
                .map(RenderedPage::path)
                .filter(path -> path.startsWith("posts/"))
                .sorted()
                .toList();
    }
}
