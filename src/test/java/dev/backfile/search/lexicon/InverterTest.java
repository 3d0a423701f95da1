package dev.backfile.search.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.search.bytes.KeyOrder;
import dev.backfile.search.lexicon.ArticleTerms.Link;
import dev.backfile.search.lexicon.ArticleTerms.Membership;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lexicon is the same whether it was made in memory or in a file, in few parts or in many. */
class InverterTest {

    private static final long ALL = Long.MAX_VALUE;
    private static final String LETTERS = "aeinrst\u00e9\u0448\u6f22\uff21\ud840\udc00\ud83d\ude00";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 3000", "3, 20000", "4, 200000", "5, 1000000"})
    void a_lexicon_that_does_not_fit_into_memory_is_the_same(long seed, long mostInMemory) {
        List<ArticleTerms> articles = articles(new Random(seed), 150);
        assertThatThrownBy(() -> filled(articles, mostInMemory, folder.resolve("missing/parts")))
                .as("a file is needed")
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("parts");
        try (Inverter whole = filled(articles, ALL, folder.resolve("missing/parts"));
                Inverter small = filled(articles, mostInMemory, folder.resolve("parts"))) {
            Lexicon expected = lexicon(whole);
            Lexicon lexicon = lexicon(small);
            List<Lexicon.Entry> keys = keys(expected);
            assertThat(keys(lexicon)).isEqualTo(keys);
            assertThat(keys(lexicon)).as("asked again").isEqualTo(keys);
            assertThat(keys.stream().map(Lexicon.Entry::name).toList())
                    .doesNotHaveDuplicates()
                    .isSortedAccordingTo(KeyOrder.BY_BYTES)
                    .anyMatch(key -> key.charAt(0) == Key.BACKWARDS);
            Set<String> groups = new LinkedHashSet<>();
            keys.forEach(entry -> groups.addAll(entry.key().groups().keySet()));
            for (String group : groups) {
                assertThat(found(lexicon, group)).as(group).isEqualTo(found(expected, group));
                assertThat(expected.group(group).postings().count()).as(group).isPositive();
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void it_tells_of_each_group_its_articles_and_its_words() {
        List<ArticleTerms> articles = List.of(
                new ArticleTerms(List.of(new Membership("run", 3)), List.of(new Link("running", "run"))),
                new ArticleTerms(
                        List.of(
                                new Membership("run", 15),
                                new Membership("\u001fauthors\u001fRun", ArticleTerms.BELONGS)),
                        List.of(
                                new Link("runs", "run"),
                                new Link("running", "run"),
                                new Link("\u0001run\u001fauthors\u001fRun", "\u001fauthors\u001fRun"))));
        for (long mostInMemory : new long[] {ALL, 1}) {
            try (Inverter inverter = filled(articles, mostInMemory, folder.resolve("parts"))) {
                Lexicon lexicon = lexicon(inverter);
                assertThat(keys(lexicon))
                        .containsExactly(
                                new Lexicon.Entry(
                                        "\u0001run\u001fauthors\u001fRun",
                                        new Key(Map.of("\u001fauthors\u001fRun", 1))),
                                new Lexicon.Entry("\u0003gninnur", Key.OF_NOTHING),
                                new Lexicon.Entry("run", new Key(Map.of("run", 0))),
                                new Lexicon.Entry("running", new Key(Map.of("run", 2))),
                                new Lexicon.Entry("runs", new Key(Map.of("run", 1))));
                assertThat(found(lexicon, "run")).isEqualTo("[0, 3][3, 15] of [running, runs]");
                assertThat(lexicon.group("\u001fauthors\u001fRun").postings())
                        .isEqualTo(new Postings(new int[] {3}, new byte[0]));
            }
        }
    }

    private static Lexicon lexicon(Inverter inverter) {
        return inverter.finish((key, count) -> Key.isWord(key) && count > 1);
    }

    private static List<Lexicon.Entry> keys(Lexicon lexicon) {
        List<Lexicon.Entry> keys = new ArrayList<>();
        lexicon.keys().forEachRemaining(keys::add);
        return keys;
    }

    private static String found(Lexicon lexicon, String group) {
        Lexicon.Found found = lexicon.group(group);
        return found.postings() + " of " + found.words();
    }

    private static Inverter filled(List<ArticleTerms> articles, long mostInMemory, Path scratch) {
        Inverter inverter = new Inverter(scratch, mostInMemory);
        for (int index = 0; index < articles.size(); index++) {
            inverter.add(3 * index, articles.get(index));
        }
        return inverter;
    }

    /** Articles of words of which short ones are frequent; words have stems of others, and names. */
    private static List<ArticleTerms> articles(Random random, int count) {
        List<ArticleTerms> articles = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Map<String, Integer> weights = new LinkedHashMap<>();
            Set<Link> links = new HashSet<>();
            for (int left = 1 + random.nextInt(120); left > 0; left--) {
                String word = word(random);
                String group = word.substring(0, word.offsetByCodePoints(0, 1 + random.nextInt(2)));
                weights.put(group, random.nextInt(1 + Postings.HIGHEST));
                links.add(new Link(word, group));
            }
            String name = "\u001ftags\u001f" + word(random);
            weights.put(name, ArticleTerms.BELONGS);
            links.add(new Link("\u0001" + word(random) + name, name));
            List<Membership> groups = new ArrayList<>();
            weights.forEach((group, weight) -> groups.add(new Membership(group, weight)));
            articles.add(new ArticleTerms(groups, List.copyOf(links)));
        }
        return articles;
    }

    private static String word(Random random) {
        int[] letters = LETTERS.codePoints().toArray();
        StringBuilder word = new StringBuilder();
        do {
            word.appendCodePoint(letters[random.nextInt(letters.length)]);
        } while (word.codePointCount(0, word.length()) < 2 || random.nextInt(3) > 0);
        return word.toString();
    }
}
