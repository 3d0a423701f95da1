package dev.backfile.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.search.index.ArticleTerms.Link;
import dev.backfile.search.index.ArticleTerms.Membership;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Postings are the same whether they wait in memory or in a file. */
class InverterTest {

    private static final int WORDS = 60;
    private static final long ALL = Long.MAX_VALUE;

    @TempDir
    private Path folder;

    @Test
    void postingsThatDoNotFitIntoMemoryAreTheSame() {
        List<ArticleTerms> articles = articles();
        try (Inverter whole = filled(articles, ALL);
                Inverter small = filled(articles, 500)) {
            assertThat(small.keys()).isEqualTo(whole.keys());
            for (int word = 0; word < WORDS; word++) {
                assertThat(small.postings("w" + word))
                        .as("w" + word)
                        .isEqualTo(whole.postings("w" + word))
                        .matches(postings -> postings.count() > 0);
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileIsMadeOnlyWhereTheyDoNotFit() {
        Path nowhere = folder.resolve("missing/runs");
        try (Inverter whole = filled(articles(), ALL, nowhere)) {
            assertThat(whole.postings("w1").count()).isPositive();
        }
        assertThatThrownBy(() -> filled(articles(), 500, nowhere))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("runs");
    }

    private Inverter filled(List<ArticleTerms> articles, long mostInMemory) {
        return filled(articles, mostInMemory, folder.resolve("runs"));
    }

    private static Inverter filled(List<ArticleTerms> articles, long mostInMemory, Path scratch) {
        Inverter inverter = new Inverter(scratch, mostInMemory);
        for (int index = 0; index < articles.size(); index++) {
            inverter.add(3 * index, articles.get(index));
        }
        return inverter;
    }

    private static List<ArticleTerms> articles() {
        Random random = new Random(4);
        List<ArticleTerms> articles = new ArrayList<>();
        for (int number = 0; number < 400; number++) {
            List<String> words = IntStream.range(0, WORDS)
                    .filter(word -> random.nextInt(1 + word) < 3)
                    .mapToObj(word -> "w" + word)
                    .toList();
            articles.add(new ArticleTerms(
                    words.stream()
                            .map(word -> new Membership(word, random.nextInt(1 + Postings.HIGHEST)))
                            .toList(),
                    words.stream().map(word -> new Link(word, word)).toList()));
        }
        return articles;
    }
}
