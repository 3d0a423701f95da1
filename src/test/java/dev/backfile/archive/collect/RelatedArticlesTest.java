package dev.backfile.archive.collect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Publication;
import dev.backfile.archive.TestArticle;
import dev.backfile.config.TestSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which articles are found related; the cases are in {@code archive/related.txt}. */
class RelatedArticlesTest {

    private static final Path CASES = Path.of("src", "test", "resources", "archive", "related.txt");

    @TestFactory
    Stream<DynamicTest> olderArticlesThatShareRareFeaturesAreRelated() throws IOException {
        return Arrays.stream(Files.readString(CASES).split("\n## "))
                .skip(1)
                .map(text -> text.split("\n", 2))
                .map(parts -> DynamicTest.dynamicTest(parts[0], () -> holds(parts[1])));
    }

    @Test
    void whatAnArticleIsRelatedToStaysWhenNewerOnesCome() {
        List<TestArticle> articles = new ArrayList<>();
        for (int number = 0; number < 300; number++) {
            articles.add(TestArticle.at("a" + number + ".md")
                    .dated(LocalDate.of(2000, 1, 1).plusDays(number).toString())
                    .titled("word" + number % 31 + " word" + number % 17)
                    .tagged("tag" + number % 13, "tag" + number % 41));
        }
        Map<String, String> whole = related(archive(articles, 4));
        Map<String, String> half = related(archive(articles.subList(0, 150), 4));

        assertThat(half.values()).anyMatch(list -> list.split(" ").length == 4);
        assertThat(whole).containsAllEntriesOf(half);
    }

    @Test
    void whereNoneAreWantedOnlyPickedOnesAreRelated() {
        List<TestArticle> articles = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            articles.add(TestArticle.at("a" + number + ".md")
                    .dated("20" + (10 + number) + "-01-01")
                    .tagged("tag" + number % 5));
        }
        articles.get(19).related("a3");

        Map<String, String> related = related(archive(articles, 0));
        assertThat(related.remove("a19")).isEqualTo("a3");
        assertThat(related.values()).containsOnly("");
    }

    private static void holds(String text) {
        List<TestArticle> articles = new ArrayList<>();
        Map<String, String> expected = new LinkedHashMap<>();
        for (String line : text.lines().filter(row -> !row.isBlank()).toList()) {
            if (line.startsWith("fill ")) {
                String[] words = line.split(" ");
                for (int count = Integer.parseInt(words[1]); count > 0; count--) {
                    articles.add(
                            dated(articles.size(), "filler" + articles.size()).tagged(words[2]));
                }
                continue;
            }
            String[] sides = line.split("=>");
            String[] cells =
                    Arrays.stream(sides[0].split("\\|")).map(String::strip).toArray(String[]::new);
            articles.add(article(articles.size(), cells));
            if (sides.length > 1) {
                expected.put(cells[0], sides[1].strip().replace("-", ""));
            }
        }

        Map<String, String> related = related(archive(articles, 4));
        expected.forEach((name, list) -> assertThat(related.get(name)).as(name).isEqualTo(list));
    }

    private static TestArticle article(int number, String[] cells) {
        TestArticle article = dated(number, cells[0]).titled(cells[1]);
        if (cells.length > 2 && !cells[2].isEmpty()) {
            article.tagged(cells[2].split(", *"));
        }
        for (String extra : cells.length > 3 ? cells[3].split(", *") : new String[0]) {
            String[] sides = extra.split("=");
            switch (sides[0]) {
                case "lang" -> article.lang(sides[1]);
                case "picks" -> Stream.of(sides[1].split(" ")).forEach(article::related);
                case "series" -> article.named("series", sides[1]);
                case "section" -> article.named("sections", sides[1]);
                default -> {}
            }
        }
        return article;
    }

    private static TestArticle dated(int number, String name) {
        return TestArticle.at(name + ".md").dated((1800 + number) + "-01-01");
    }

    private static Archive archive(List<TestArticle> articles, int count) {
        return new Collector(
                        TestSettings.backfile("related.count=" + count),
                        new Publication(Instant.parse("2100-01-01T00:00:00Z"), false, false))
                .collect(new Sources(articles.stream().map(TestArticle::card).toList(), Set.of(), Set.of(), Set.of()))
                .archive();
    }

    private static Map<String, String> related(Archive archive) {
        return archive.chronology().stream()
                .collect(Collectors.toMap(
                        RelatedArticlesTest::name,
                        article -> archive.related(article).stream()
                                .map(RelatedArticlesTest::name)
                                .collect(Collectors.joining(" "))));
    }

    private static String name(Article article) {
        return article.path().replace(".md", "");
    }
}
