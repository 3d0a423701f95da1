package dev.backfile.source.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain YAML means what the parser for all of it says, positions included. */
class PlainYamlTest {

    private static final List<String> NAMES = List.of(
            "title", "date", "tags", "a-b", "a.b", "_x", "X1", "null", "~", "yes", "<<", "1", "\"q\"", "? k", "");
    private static final List<String> BEHIND_NAMES = List.of(":", ": ", ":  ", ": ", ": ", ":\t", "");
    private static final List<String> TEXTS = List.of(
            "",
            "Bridge",
            "The bridge reopens",
            "2014-10-24",
            "2014-10-24 09:30",
            "12",
            "-5",
            "1e3",
            "0x1F",
            "true",
            "no",
            "null",
            "~",
            "a: b",
            "a:b",
            "a:",
            ":a",
            "a #b",
            "a#b",
            "# no",
            "\"A \\\"b\\\"\"",
            "\"A: b\"",
            "\"a",
            "a\"b\"",
            "\"a\" b",
            "'It''s'",
            "'a: b'",
            "'",
            "''",
            "\"\"",
            "[a, b]",
            "[]",
            "[ ]",
            "[a, ]",
            "[a",
            "[a: b]",
            "[\"a\", b]",
            "[ a , b c ]",
            "a]",
            "{a: b}",
            "&x a",
            "*x",
            "!t a",
            "| ",
            ">",
            "@a",
            "`a",
            "%a",
            "Über",
            "été",
            "日本",
            "\u00A0a",
            "a\u2028b",
            "😀",
            "a\uFEFFb",
            "- a",
            "--- a",
            "a, b",
            "a  ",
            "a - b",
            "https://example.org/a:b#c",
            "?a",
            "? a",
            "-a",
            "-");
    private static final List<String> INDENTS = List.of("", "", "", "  ", "  ", "    ", " ", "\t");
    private static final List<String> WHOLE =
            List.of("", "---", "...", "# comment", "  # comment", "text", "%YAML 1.2", "  ");

    private final ScalarTypes types = new ScalarTypes(new Dates(ZoneOffset.UTC), false);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsPlainIsWhatTheParserMakesOfIt(long seed) throws SyntaxFault {
        Random random = new Random(seed);
        int plain = 0;
        for (int turn = 0; turn < 10_000; turn++) {
            String text = document(random);
            Optional<Value.Mapping> read = PlainYaml.read(text, 2, types);
            if (read.isPresent()) {
                plain++;
                Findings findings = new Findings("a.md");
                assertThat(new YamlReader(types).parsed(text, 2, findings))
                        .as(text)
                        .isEqualTo(read.get());
                assertThat(findings.inOrder()).as(text).isEmpty();
            }
        }
        assertThat(plain).isGreaterThan(500);
    }

    @Test
    void mostFrontMatterIsPlain() throws SyntaxFault {
        String text = """
                title: "A bridge: reopened"
                date: 2014-10-24
                permalink: /bridge/
                layout: post
                draft: false
                subtitle: 'Not for long'
                excerpt:
                tags:
                  - river
                  - "old town"
                authors:
                - Ada
                - Bo
                categories: [town, 2014, news desk]
                image:
                  src: https://example.org/a.jpg
                  alt: "A bridge, and a river"
                rating: 4.5
                weight:
                """;
        Optional<Value.Mapping> plain = PlainYaml.read(text, 2, types);
        assertThat(plain).contains((Value.Mapping) new YamlReader(types).parsed(text, 2, new Findings("a.md")));
        assertThat(PlainYaml.read(text.stripTrailing(), 2, types)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: A # bridge",
                "title: A: bridge",
                "title: >\n  A bridge",
                "title: A\n  bridge",
                "title: \"A \\u0041\"",
                "title: A\ntitle: B",
                "title: &a A\nother: *a",
                "tags: [a, [b]]",
                "image:\n  src:\n    a: b",
                "tags:\n  - a: b",
                "# A comment\ntitle: A",
                "title: A\n\ndate: 2014-10-24",
                "null: A",
                "title:A",
                "a text"
            })
    void theRestIsLeftToTheParser(String text) {
        assertThat(PlainYaml.read(text, 2, types)).isEmpty();
    }

    @Test
    void whatIsTooLargeIsLeftToTheParser() {
        assertThat(PlainYaml.read("list:\n" + "- a\n".repeat(250_000), 2, types))
                .isEmpty();
    }

    private static String document(Random random) {
        String text = IntStream.rangeClosed(0, random.nextInt(5))
                .mapToObj(line -> line(random))
                .collect(Collectors.joining("\n"));
        return random.nextBoolean() ? text + "\n" : text;
    }

    /** A line that is mostly plain: odd parts among several lines would hide one another. */
    private static String line(Random random) {
        if (isOdd(random)) {
            return any(WHOLE, random);
        }
        boolean item = random.nextInt(3) == 0;
        String indent = isOdd(random) ? any(INDENTS, random) : random.nextInt(3) == 0 ? "  " : "";
        String text = random.nextInt(4) == 0 ? any(TEXTS, random) : "Text " + random.nextInt(9);
        String name = isOdd(random) ? any(NAMES, random) : "name" + random.nextInt(100);
        return indent
                + (item ? "- " : name + (isOdd(random) ? any(BEHIND_NAMES, random) : ": "))
                + (isOdd(random) ? "" : text);
    }

    private static boolean isOdd(Random random) {
        return random.nextInt(12) == 0;
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
