package dev.backfile.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.Article.Heading;
import dev.backfile.config.ReadingSection.RawHtml;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.MarkedUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * The law of words: whatever markup stands around them, the words of a text stand in the page once each, in their order.
 * A generator writes texts of numbered words, and so knows what every reader must see.
 */
class WordsLawTest {

    private static final int ROUNDS = Integer.getInteger("law.words", 1_000);
    private static final Pattern WORD = Pattern.compile("(?i)w\\d+x");

    @Test
    void the_words_of_the_page_are_those_of_the_source_in_order() {
        for (int seed = 1; seed <= ROUNDS; seed++) {
            Generated text = new Generated(seed);
            LinkTable links = new LinkTable();
            MarkedUp read = Reading.backfile(RawHtml.ALLOW).read(Reading.source(text.source()), links);
            Document page = Jsoup.parseBodyFragment(Reading.fill(read.html(), links));
            String about = "seed " + seed + ":\n" + text.source();
            page.select("a.footnote-backref").remove();
            assertThat(words(page.body())).as(about).isEqualTo(text.words());
            assertThat(words(Jsoup.parseBodyFragment(Reading.fill(read.summary(), links))
                            .body()))
                    .as("summary of " + about)
                    .isEqualTo(text.summary());
            assertThat(read.headings().stream()
                            .map(Heading::text)
                            .map(WordsLawTest::words)
                            .toList())
                    .as("headings of " + about)
                    .isEqualTo(text.headings());
            assertThat(read.headings().stream()
                            .map(Heading::id)
                            .map(WordsLawTest::words)
                            .toList())
                    .as("ids of " + about)
                    .isEqualTo(text.headings());
        }
    }

    @Test
    void the_words_of_a_line_are_those_of_its_source_in_order() {
        for (int seed = 1; seed <= ROUNDS; seed++) {
            Generated text = new Generated(seed);
            String line = text.line();
            LinkTable links = new LinkTable();
            String html = Reading.fill(
                    Reading.backfile(RawHtml.ALLOW).inline(Reading.source(line), links, new ArrayList<>()), links);
            assertThat(words(Jsoup.parseBodyFragment(html).body()))
                    .as("seed " + seed + ": " + line)
                    .isEqualTo(words(line));
        }
    }

    private static List<String> words(Element element) {
        return words(element.text());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** A text of which it is known which words its readers see. */
    private static final class Generated {

        private final Random random;
        private final StringBuilder source = new StringBuilder();
        private final StringBuilder seen = new StringBuilder();
        private final StringBuilder notes = new StringBuilder();
        private final List<String> summary = new ArrayList<>();
        private final List<List<String>> headings = new ArrayList<>();
        private int number;
        private int noteCount;

        Generated(int seed) {
            this.random = new Random(seed);
            StringBuilder definitions = new StringBuilder();
            for (int block = random.nextInt(5); block >= 0; block--) {
                block();
            }
            definitions
                    .append("\n*[ABBR]: meaning\n*[A-B]: other\n\n[ref]: https://r.example \"title\"\n\n")
                    .append(notes);
            source.append(definitions);
        }

        String source() {
            return source.toString();
        }

        List<String> words() {
            return WordsLawTest.words(seen.toString());
        }

        List<String> summary() {
            return summary;
        }

        List<List<String>> headings() {
            return headings;
        }

        String line() {
            return spans(false, 3);
        }

        private void block() {
            switch (random.nextInt(8)) {
                case 0 -> {
                    String text = spans(false, 2);
                    headings.add(take(text));
                    source.append("## ").append(text).append("\n\n");
                }
                case 1 -> {
                    String text = spans(false, 2);
                    headings.add(take(text));
                    source.append(text).append("\n===\n\n");
                }
                case 2 -> lines("- ", "  ");
                case 3 -> lines("> ", "> ");
                case 4 -> table();
                case 5 -> {
                    String code = word() + " *" + word() + "* " + word();
                    take(code);
                    source.append("~~~ text `x`\n").append(code).append("\n~~~\n\n");
                }
                default -> {
                    String text = spans(true, 3);
                    List<String> words = take(text);
                    if (summary.isEmpty()) {
                        summary.addAll(words);
                    }
                    source.append(text).append("\n\n");
                }
            }
        }

        private void lines(String first, String next) {
            for (int item = random.nextInt(3); item >= 0; item--) {
                String text = spans(false, 2);
                take(text);
                source.append(first).append(text).append('\n');
                if (random.nextBoolean()) {
                    text = spans(false, 2);
                    take(text);
                    source.append(next).append(text).append('\n');
                }
            }
            source.append('\n');
        }

        private void table() {
            String head = word() + " | " + word();
            take(head);
            source.append(head).append("\n--|:-:\n");
            for (int row = random.nextInt(3); row >= 0; row--) {
                String cells = random.nextInt(3) == 0
                        ? spans(false, 2)
                        : spans(false, 1) + " | "
                                + (random.nextBoolean() ? word() + " \\| " + word() : spans(false, 1));
                take(cells);
                source.append(cells).append('\n');
            }
            source.append('\n');
        }

        private List<String> take(String text) {
            List<String> words = WordsLawTest.words(text);
            words.forEach(word -> seen.append(word).append(' '));
            return words;
        }

        private String word() {
            return "w" + ++number + "x";
        }

        private String spans(boolean breaks, int depth) {
            StringBuilder text = new StringBuilder(word());
            for (int span = random.nextInt(6); span >= 0; span--) {
                String separator = breaks && random.nextInt(6) == 0 ? random.nextBoolean() ? "\n" : "  \n" : " ";
                text.append(separator).append(span(depth));
            }
            return text.append(' ').append(word()).toString();
        }

        private String span(int depth) {
            String inner = depth == 0 ? word() : spans(false, depth - 1);
            return switch (random.nextInt(26)) {
                case 0 -> "*" + inner + "*";
                case 1 -> "**" + inner + "**";
                case 2 -> word() + "***" + word() + "***" + word();
                case 3 -> "~~" + inner + "~~";
                case 4 -> "`" + word() + " * " + word() + "`";
                case 5 -> "[" + word() + " *" + word() + "*](https://l.example)";
                case 6 -> "[" + word() + "][ref]";
                case 7 -> "[[" + word() + "]](https://t.example/17)";
                case 8 -> "[[target|" + word() + " " + word() + "]]";
                case 9 -> "https://" + word() + ".example/a_b_(c)";
                case 10 -> "www." + word() + ".example,";
                case 11 -> word() + "_" + word() + "@m.example";
                case 12 -> "ABBR " + word() + " A-B";
                case 13 -> "(ABBR at www." + word() + ".example)";
                case 14 -> "<b>" + inner + "</b>";
                case 15 -> "<a href=\"https://r.example\">" + word() + " https://" + word() + ".example</a>";
                case 16 -> "[[ $" + word() + " == " + word() + " ]]";
                case 17 -> "\\*" + word() + "\\* &amp; &#87654321; " + word();
                case 18 -> "** " + word() + " *";
                case 19 -> "[" + word() + " [" + word() + "] (" + word() + ")";
                case 20 -> "\"" + inner + "\"";
                case 21 -> word() + "[^none]";
                case 22 -> word() + " <!-- a -- b --> " + word();
                case 23 -> "{" + word() + "} " + word();
                case 24 -> "_" + word() + "_ __" + word() + "__ " + word() + "_" + word();
                default -> word();
            };
        }
    }
}
