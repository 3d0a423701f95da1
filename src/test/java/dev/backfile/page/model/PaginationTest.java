package dev.backfile.page.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.Article;
import dev.backfile.archive.TestArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaginationTest {

    @ParameterizedTest(name = "{0} articles at {1} a page: landing {2}, frozen {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "0, 3, '', -",
                "1, 3, 'a', -",
                "3, 3, 'c b a', -",
                "4, 3, 'd c b', 'c b a'",
                "6, 3, 'f e d', 'c b a'",
                "7, 3, 'g f e', 'c b a | f e d'",
                "7, 0, 'g f e d c b a', -",
            })
    void pagesAreNumberedFromTheOldestAndTheLandingPageShowsTheNewest(
            int count, int length, String landing, String frozen) {
        List<Slice> slices = slices(count, length);

        assertThat(names(slices.get(0))).isEqualTo(landing);
        assertThat(slices.stream().skip(1).map(PaginationTest::names).collect(Collectors.joining(" | ")))
                .isEqualTo(frozen == null ? "" : frozen);
    }

    @Test
    void aNewArticleNeverChangesAFullPage() {
        for (int count = 0; count < 40; count++) {
            List<Slice> before = slices(count, 4);
            List<Slice> after = slices(count + 1, 4);
            int highest = before.get(0).frozenPages();
            for (int number = 1; number < highest; number++) {
                assertThat(after.get(number)).isEqualTo(before.get(number));
            }
            if (highest > 0) {
                assertThat(after.get(highest).articles())
                        .isEqualTo(before.get(highest).articles());
            }
        }
    }

    @Test
    void everyArticleIsOnAPageAndTheLinksLeadThroughAll() {
        List<Slice> slices = slices(23, 5);
        List<String> seen = new ArrayList<>();
        Slice page = slices.get(slices.size() - 1);
        while (page.older().isPresent()) {
            String older = page.older().get();
            page = slices.stream()
                    .filter(slice -> ("p" + slice.number()).equals(older))
                    .findFirst()
                    .orElseThrow();
            seen.add(older);
        }

        assertThat(seen).containsExactly("p3", "p2", "p1");
        assertThat(slices.stream().flatMap(slice -> slice.articles().stream()).collect(Collectors.toSet()))
                .hasSize(23);
        assertThat(slices.get(4).newer()).contains("landing");
        assertThat(slices.get(0).older()).contains("p4");
    }

    @Test
    void frozenPagesKnowNoTotals() {
        assertThat(slices(23, 5).stream().skip(1)).allMatch(slice -> slice.total() == 0 && slice.frozenPages() == 0);
    }

    private static List<Slice> slices(int count, int length) {
        List<Article> articles = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            articles.add(TestArticle.at((char) ('a' + index) + ".md").card());
        }
        return Pagination.slices(articles, length, "landing", number -> "p" + number);
    }

    private static String names(Slice slice) {
        return slice.articles().stream().map(Article::slug).collect(Collectors.joining(" "));
    }
}
