package dev.backfile.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.backfile.config.Settings;
import dev.backfile.jbake.JBake;
import dev.backfile.markup.asciidoc.AsciidocReader;
import dev.backfile.markup.html.HtmlReader;
import dev.backfile.markup.markdown.MarkdownReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a file: it becomes a card, or a diagnostic says why not. */
class NoInputCrashesTest {

    private static final List<String> SEEDS_OF_TROUBLE = List.of(
            "---\n",
            "...",
            "~~~~~~\n",
            "+++\n",
            "{",
            "}",
            "[",
            "]",
            "[[",
            "]]",
            ": ",
            "- ",
            "&a ",
            "*a ",
            "!!binary ",
            "!x ",
            "\"",
            "'",
            "|",
            ">",
            "%",
            "@",
            "\t",
            "\r",
            "\n\n",
            "\u0001",
            "\uFEFF",
            "\u2028",
            "\uD83C\uDF89",
            "<<: ",
            "? ",
            "=",
            "2014-02-30",
            "../",
            "javascript:",
            "null",
            ".nan",
            "0x7f",
            "1e999",
            "999999999999999999999",
            "\u0000");

    @Test
    void mutationsOfEveryExampleAreReadOrReported() throws IOException {
        List<Example> examples = examples();
        ArticleReader jbake = reader(Sites.jbake());
        ArticleReader backfile = reader(Sites.backfile());
        for (long seed = 1; seed <= 6_000; seed++) {
            Random random = new Random(seed);
            Example example = examples.get(random.nextInt(examples.size()));
            byte[] bytes = mutated(example.bytes(), random);
            ArticleReader reader = random.nextBoolean() ? jbake : backfile;
            String told = "seed " + seed + ", mutation of '" + example.name() + "': "
                    + new String(bytes, StandardCharsets.UTF_8);
            assertThatCode(() -> judge(reader.read(example.path(), bytes)))
                    .as(told)
                    .doesNotThrowAnyException();
        }
    }

    private static void judge(ReadArticle read) {
        boolean told = read.diagnostics().stream()
                .anyMatch(diagnostic -> !diagnostic.message().isBlank());
        assertThat(read.article().isPresent() || told).isTrue();
        read.article().ifPresent(article -> {
            assertThat(article.slug()).isNotEmpty().doesNotContain("/", "\\").isNotIn(".", "..");
            assertThat(article.title().chars()).noneMatch(character -> character < ' ');
            assertThat(article.fields().values()).doesNotContainNull();
        });
    }

    static Stream<String> bombs() {
        String lol = "a: &a [x, x, x, x, x, x, x, x, x, x]\n";
        StringBuilder laughs = new StringBuilder("---\ntitle: A\n" + lol);
        for (char name = 'b'; name <= 'z'; name++) {
            String former = "*" + (char) (name - 1);
            laughs.append(name)
                    .append(": &")
                    .append(name)
                    .append(" [")
                    .append((former + ", ").repeat(9))
                    .append(former);
            laughs.append("]\n");
        }
        return Stream.of(
                laughs + "---\n",
                "---\na: &a [*a]\n---\n",
                "---\na: " + "[".repeat(100_000) + "\n---\n",
                "---\na: " + "{a: ".repeat(50_000) + "\n---\n",
                "---\n" + "- ".repeat(100_000) + "\n---\n",
                "---\n" + "? ".repeat(100_000) + "\n---\n",
                "---\na: [" + "x, ".repeat(80_000) + "]\n---\n",
                "---\na: {" + "x: y, ".repeat(40_000) + "}\n---\n",
                "---\na: \"" + "\\\"".repeat(100_000) + "\n---\n",
                "---\na: |\n" + "  x\n".repeat(50_000) + "---\n",
                "---\ntitle: " + "x".repeat(200_000) + "\n---\n",
                "---\ntitle: A\nauthor: " + "a ".repeat(100_000) + "\n---\n",
                "---\ntitle: A\ndate: " + "1".repeat(200_000) + "\n---\n",
                "---\ntitle: A\ndate: 2014-10-24\ndescription: \"" + "[a](".repeat(2_000) + "*".repeat(1_000)
                        + "\"\n---\n",
                "---\n".repeat(50_000),
                "---\n" + "a\n".repeat(500_000),
                "a=b\n".repeat(500_000),
                "a=" + "{".repeat(1_000_000) + "}\n~~~~~~\n",
                "a={\"b\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n~~~~~~\n",
                "Title: " + "a".repeat(1_000_000),
                "= ".repeat(500_000),
                "+++\na = " + "[".repeat(100_000) + "\n+++\n",
                "+++\na = " + "{a = ".repeat(50_000) + "\n+++\n",
                "+++\na" + ".a".repeat(100_000) + " = 1\n+++\n",
                "+++\n[[a" + ".a".repeat(100_000) + "]]\n+++\n",
                "+++\n" + "[[a]]\n".repeat(30_000) + "\n+++\n",
                "+++\na = \"" + "\\\\".repeat(100_000) + "\"\n+++\n",
                "+++\na = " + "1".repeat(200_000) + "\n+++\n",
                "+++\n" + "x\n".repeat(60_000) + "+++\n",
                "{\"a\": " + "[".repeat(100_000) + "}\n",
                "{\n" + "\"a\": 1,\n".repeat(100_000) + "}\n");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void filesThatAreMeantToExplodeAreReadOrReported(String bomb) {
        for (Settings settings : List.of(Sites.backfile(), Sites.jbake())) {
            for (String path : List.of("a.md", "a.adoc")) {
                ReadArticle read = reader(settings).read(path, bomb.getBytes(StandardCharsets.UTF_8));
                judge(read);
            }
        }
    }

    @Test
    void aFileBeyondTheBoundIsRefused() {
        ReadArticle read = new ArticleReader(Sites.backfile(), JBake.header(Sites.backfile()))
                .read("a.md", new byte[FileBytes.LIMIT + 1]);
        assertThat(read.article()).isEmpty();
        assertThat(read.diagnostics())
                .extracting(diagnostic ->
                        diagnostic.place() + " " + diagnostic.code().word())
                .containsExactly("content/a.md file-too-large");
    }

    /** AsciiDoc is told to be unreadable: Asciidoctor's speed is not the point. */
    private static ArticleReader reader(Settings settings) {
        return new ArticleReader(
                settings,
                JBake.header(settings),
                new MarkdownReader(settings),
                new HtmlReader(settings),
                new AsciidocReader(Map.of(), true, false, OptionalInt.empty(), true));
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] mutated = bytes;
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            int from = random.nextInt(mutated.length + 1);
            int to = Math.min(mutated.length, from + (random.nextInt(3) == 0 ? random.nextInt(12) : 0));
            ByteArrayOutputStream next = new ByteArrayOutputStream();
            next.write(mutated, 0, from);
            switch (random.nextInt(4)) {
                case 0 -> next.write(random.nextInt(256));
                case 1 -> next.write(mutated, from / 2, from - from / 2);
                default ->
                    next.writeBytes(SEEDS_OF_TROUBLE
                            .get(random.nextInt(SEEDS_OF_TROUBLE.size()))
                            .getBytes(StandardCharsets.UTF_8));
            }
            next.write(mutated, to, mutated.length - to);
            mutated = next.toByteArray();
        }
        return mutated;
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/source"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".spec.md"))
                    .sorted()
                    .toList()) {
                examples.addAll(Example.of(Files.readString(file)));
            }
        }
        return examples;
    }
}
