package dev.backfile.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class NearestNamesTest {

    @Test
    void itAnswersAsALookAtEveryNameDoes() {
        for (long seed = 1; seed <= 60; seed++) {
            Random random = new Random(seed);
            List<String> names = names(random, 1 + random.nextInt(120));
            NearestNames index = NearestNames.among(names);
            for (int query = 0; query < 60; query++) {
                String written = mistyped(names.get(random.nextInt(names.size())), random);
                assertThat(index.nearest(written))
                        .as("'%s' among %s, seed %d", written, names, seed)
                        .isEqualTo(Suggestion.nearest(written, names));
            }
        }
    }

    @Test
    void aNameOfSoManyThatIsMeantIsFoundWhereverTheSlipIs() {
        Random random = new Random(7);
        List<String> names = IntStream.range(0, 50_000)
                .mapToObj(number -> word(random, 6) + "-" + word(random, 7) + "-" + word(random, 5))
                .toList();
        NearestNames index = NearestNames.among(names);
        for (int query = 0; query < 2_000; query++) {
            String meant = names.get(random.nextInt(names.size()));
            int at = random.nextInt(meant.length());
            String written = meant.substring(0, at) + "#" + meant.substring(at + 1);
            assertThat(index.nearest(written)).as(written).contains(meant);
        }
    }

    @Test
    @Timeout(60)
    void theWorkDoesNotGrowWithTheNamesHoweverAlikeTheyAre() {
        List<String> names = IntStream.range(0, 200_000)
                .mapToObj(number -> "a-story-of-the-river-" + number)
                .toList();
        NearestNames index = NearestNames.among(names);
        for (int number = 0; number < 2_000; number++) {
            index.nearest("an-article-that-is-not-there-" + number);
            index.nearest("x-story-of-another-river-" + number);
        }
    }

    @Test
    void aTextBeyondMeasureHasNoNameThatWasMeant() {
        NearestNames index = NearestNames.among(List.of("x".repeat(100_000)));
        assertThat(index.nearest("x".repeat(99_999))).isEmpty();
    }

    @Test
    void nothingIsNearAmongNoNames() {
        assertThat(NearestNames.among(List.of()).nearest("bridge")).isEmpty();
    }

    private static List<String> names(Random random, int count) {
        TreeSet<String> names = new TreeSet<>();
        while (names.size() < count) {
            names.add(word(random, 1 + random.nextInt(20)));
        }
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static String word(Random random, int length) {
        return random.ints(length, 'a', 'a' + 4)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String mistyped(String name, Random random) {
        StringBuilder text = new StringBuilder(name);
        for (int slip = random.nextInt(4); slip > 0; slip--) {
            int at = text.length() == 0 ? 0 : random.nextInt(text.length());
            char letter = (char) ('a' + random.nextInt(4));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, letter);
                case 1 -> text.delete(at, Math.min(text.length(), at + 1));
                case 2 -> text.replace(at, Math.min(text.length(), at + 1), String.valueOf(letter));
                default -> {
                    if (at + 1 < text.length()) {
                        char first = text.charAt(at);
                        text.setCharAt(at, text.charAt(at + 1));
                        text.setCharAt(at + 1, first);
                    }
                }
            }
        }
        return text.toString();
    }
}
