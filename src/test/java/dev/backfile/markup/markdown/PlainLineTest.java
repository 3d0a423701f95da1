package dev.backfile.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.config.TestSettings;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.TextSource;
import dev.backfile.markup.markdown.extension.MarkdownExtensions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A line that is taken for plain must be what the parser makes of it. */
class PlainLineTest {

    private static final List<String> PIECES = List.of(
            "a",
            "The bridge",
            " ",
            "  ",
            ".",
            "...",
            "'",
            "\"",
            "-",
            "--",
            "---",
            ":",
            ";",
            ",",
            "!",
            "?",
            "(",
            ")",
            "/",
            "%",
            "1.",
            "2) ",
            "10",
            "www",
            "www.",
            "x.org",
            "é",
            "ß",
            "\u00a0",
            "\u2014",
            "\u200b",
            "中文",
            "don't",
            "TL;DR");

    private static final PlainLine PLAIN =
            new PlainLine(MarkdownExtensions.ALL.inlineRules().openings());

    private final MarkdownReader reader = new MarkdownReader(TestSettings.backfile());

    @Test
    void thePlainWayGivesWhatTheParserGives() {
        Random random = new Random(42);
        int plain = 0;
        for (int round = 0; round < 5_000; round++) {
            StringBuilder line = new StringBuilder("x");
            for (int piece = random.nextInt(8); piece >= 0; piece--) {
                line.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String text = line.append("y").toString();
            if (PLAIN.is(text)) {
                plain++;
                assertThat(inline(text) + " <em>z</em>").as(text).isEqualTo(inline(text + " *z*"));
            }
        }
        assertThat(plain).isGreaterThan(1_000);
    }

    @Test
    void whatMayHoldMarkupIsNotPlain() {
        assertThat(List.of(
                        "a *b*",
                        "a_b",
                        "see www.example.org",
                        "https://example.org",
                        "a & b",
                        "[[x]]",
                        "a\\b",
                        " a",
                        "a "))
                .noneMatch(PLAIN::is);
    }

    private String inline(String text) {
        TextSource source = new TextSource(text, "a.md", "content/a.md", 1, 1);
        return reader.inline(source, new LinkTable(), new ArrayList<>()).html();
    }
}
