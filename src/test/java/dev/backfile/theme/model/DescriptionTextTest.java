package dev.backfile.theme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The text of a description is what a parser of HTML finds, also where none is asked. */
class DescriptionTextTest {

    private static final List<String> PIECES = List.of(
            "a",
            "The bridge",
            " ",
            "  ",
            "\n",
            "\t",
            "&amp;",
            "&lt;",
            "<em>",
            "</em>",
            "<p>",
            "</p>",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "é",
            "中文",
            "\"",
            "'",
            ">",
            "<br>");

    @Test
    void thePlainWayGivesWhatTheParserGives() {
        Random random = new Random(42);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder inner = new StringBuilder();
            for (int piece = random.nextInt(8); piece >= 0; piece--) {
                inner.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String html = random.nextBoolean() ? "<p>" + inner + "</p>\n" : inner.toString();
            assertThat(DescriptionText.of(html))
                    .as(html)
                    .isEqualTo(Jsoup.parseBodyFragment(html).text());
        }
    }
}
