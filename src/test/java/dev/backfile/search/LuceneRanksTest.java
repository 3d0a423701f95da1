package dev.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.backfile.search.SampleIndex.Sample;
import dev.backfile.search.analysis.Analyzer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * What readers find with the script of the search page, held against Lucene itself over the same words: the very same articles, and in
 * nearly the same order. {@code -Dsearch.queries=N} says how many queries.
 */
@Tag("programs")
class LuceneRanksTest {

    private static final int QUERIES = Integer.getInteger("search.queries", 2000);
    private static final int ARTICLES = 700;
    private static final int MOST_COMPLETIONS = 16;
    private static final int ENOUGH_TO_RANK = 10;

    @TempDir
    private Path folder;

    private final Random random = new Random(5);

    @Test
    void readersFindWhatLuceneFindsAndInNearlyTheSameOrder(TestReporter reporter) throws Exception {
        assumeTrue(SearchScripts.canRun(), "needs Node");
        List<Sample> samples = new SampleIndex(11).inManyLanguages(ARTICLES);
        for (Map.Entry<String, byte[]> file : SampleIndex.index(samples).entrySet()) {
            Path path = folder.resolve("site").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Collection<String> stopWords = new Analyzer()
                .stopWords(samples.stream().map(sample -> sample.text().lang()).toList());
        try (LuceneArchive lucene = new LuceneArchive(samples, stopWords)) {
            List<Asked> queries = queries(lucene);
            SearchScripts scripts = SearchScripts.in(folder.resolve("scripts"));
            List<String> answers = scripts.answers(
                    folder.resolve("site"),
                    "findAll",
                    queries.stream().map(Asked::text).toList());
            List<Double> correlations = new ArrayList<>();
            int best = 0;
            int empty = 0;
            for (int number = 0; number < queries.size(); number++) {
                LinkedHashMap<String, Double> expected = lucene.find(queries.get(number));
                LinkedHashMap<String, Double> found = scored(answers.get(number));
                assertThat(found.keySet()).as(queries.get(number).text()).isEqualTo(expected.keySet());
                empty += found.isEmpty() ? 1 : 0;
                if (isRanked(queries.get(number)) && expected.size() >= ENOUGH_TO_RANK) {
                    correlations.add(correlation(expected, found));
                    String first = expected.keySet().iterator().next();
                    best += found.keySet().stream().limit(5).anyMatch(first::equals) ? 1 : 0;
                }
            }
            double mean = correlations.stream()
                    .mapToDouble(Double::doubleValue)
                    .average()
                    .orElse(0);
            double share = (double) best / correlations.size();
            reporter.publishEntry(
                    "ranks",
                    String.format(
                            Locale.ROOT,
                            "Kendall's tau is %.3f on average of %d queries; Lucene's best is among the first five in %.1f %%; %d of all find nothing",
                            mean,
                            correlations.size(),
                            100 * share,
                            empty));
            assertThat(empty).isLessThan(QUERIES / 2);
            assertThat(correlations).hasSizeGreaterThan(QUERIES / 20);
            assertThat(mean).isGreaterThan(0.7);
            assertThat(share).isGreaterThan(0.75);
        }
    }

    private List<Asked> queries(LuceneArchive lucene) {
        List<Asked> queries = new ArrayList<>();
        while (queries.size() < QUERIES) {
            List<String> words = lucene.words().get(random.nextInt(ARTICLES));
            List<String> others = lucene.words().get(random.nextInt(ARTICLES));
            List<String> wanted = new ArrayList<>();
            for (int left = random.nextInt(4); left > 0; left--) {
                wanted.add(from(random.nextInt(6) == 0 ? others : words));
            }
            Optional<String> prefix = random.nextInt(3) == 0 ? prefix(from(words), lucene) : Optional.empty();
            List<String> without = random.nextInt(4) == 0 ? List.of(from(others)) : List.of();
            List<Asked.Filter> filters = new ArrayList<>();
            if (random.nextInt(4) == 0) {
                filters.add(filter("author", "authors", lucene));
            }
            if (random.nextInt(5) == 0) {
                filters.add(filter("tag", "tags", lucene));
            }
            int year = 2001 + random.nextInt(20);
            Optional<List<Integer>> years =
                    random.nextInt(4) == 0 ? Optional.of(List.of(year, year + random.nextInt(8))) : Optional.empty();
            boolean asksNothing = wanted.isEmpty() && prefix.isEmpty() && filters.isEmpty();
            if (!asksNothing) {
                queries.add(new Asked(wanted.stream().distinct().toList(), prefix, without, filters, years));
            }
        }
        return queries;
    }

    /** Frequent words more often, as readers ask for them: those of few letters. */
    private String from(List<String> words) {
        String one = words.get(random.nextInt(words.size()));
        String other = words.get(random.nextInt(words.size()));
        return one.length() <= other.length() ? one : other;
    }

    private Asked.Filter filter(String field, String taxonomy, LuceneArchive lucene) {
        List<List<String>> names = lucene.names(taxonomy);
        List<String> words = names.get(random.nextInt(names.size()));
        List<String> some = random.nextBoolean() ? words : words.subList(0, 1);
        return new Asked.Filter(field, taxonomy, some, random.nextInt(4) == 0);
    }

    /** The beginning of a word, long enough to be one, that so few words have that the script looks for all of them. */
    private static Optional<String> prefix(String word, LuceneArchive lucene) {
        boolean isPlain = word.chars().allMatch(letter -> letter < 0x3000);
        for (int length = 4; isPlain && length < word.length(); length++) {
            String prefix = word.substring(0, length);
            if (lucene.beginning(prefix).size() <= MOST_COMPLETIONS) {
                return Optional.of(prefix);
            }
        }
        return Optional.empty();
    }

    /** What tells articles apart: words, and no beginnings of words, which the script weighs less. */
    private static boolean isRanked(Asked asked) {
        return !asked.words().isEmpty() && asked.prefix().isEmpty();
    }

    private static LinkedHashMap<String, Double> scored(String answer) {
        assertThat(answer).doesNotStartWith("failed");
        LinkedHashMap<String, Double> scores = new LinkedHashMap<>();
        String[] parts = answer.split(" ");
        for (int index = 1; index < parts.length; index++) {
            String[] hit = parts[index].split("=");
            scores.put(hit[0], Double.valueOf(hit[1]));
        }
        assertThat(scores).hasSize(Integer.parseInt(parts[0]));
        return scores;
    }

    /** Kendall's tau-b: 1 where both put all pairs in the same order, 0 where they know nothing of each other. */
    private static double correlation(Map<String, Double> some, Map<String, Double> others) {
        List<String> all = List.copyOf(some.keySet());
        long agreed = 0;
        long untied = 0;
        long otherUntied = 0;
        for (int one = 0; one < all.size(); one++) {
            for (int two = one + 1; two < all.size(); two++) {
                int left = Double.compare(some.get(all.get(one)), some.get(all.get(two)));
                int right = Double.compare(others.get(all.get(one)), others.get(all.get(two)));
                agreed += (long) left * right;
                untied += Math.abs(left);
                otherUntied += Math.abs(right);
            }
        }
        return untied == 0 || otherUntied == 0 ? 1 : agreed / Math.sqrt((double) untied * otherUntied);
    }
}
