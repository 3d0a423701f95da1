package dev.backfile.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.config.ReadingSection.RawHtml;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.MarkedUp;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of the {@code *.spec.md} files: Markdown, a line with a dot, HTML. */
class MarkdownSpecTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("^`{16} example\\n(.*?)^\\.\\n(.*?)^`{16}$", Pattern.DOTALL | Pattern.MULTILINE);

    static Stream<Arguments> examples() throws IOException {
        return Stream.of(
                        examples("articles.spec.md", RawHtml.ALLOW),
                        examples("sanitized.spec.md", RawHtml.SANITIZE),
                        examples("escaped.spec.md", RawHtml.ESCAPE))
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void becomes_the_html_of_the_example(String name, RawHtml rawHtml, String markdown, String html) {
        assertThat(read(rawHtml, markdown)).isEqualToNormalizingNewlines(html);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void becomes_the_same_html_with_windows_line_ends(String name, RawHtml rawHtml, String markdown, String html) {
        assertThat(read(rawHtml, markdown.replace("\n", "\r\n"))).isEqualToNormalizingNewlines(html);
    }

    private static String read(RawHtml rawHtml, String markdown) {
        LinkTable links = new LinkTable();
        MarkedUp read = Reading.backfile(rawHtml).read(Reading.source(markdown), links);
        return Reading.fill(read.html(), links).stripTrailing() + "\n";
    }

    private static List<Arguments> examples(String file, RawHtml rawHtml) throws IOException {
        String spec;
        try (InputStream stream = MarkdownSpecTest.class.getResourceAsStream("/markup/" + file)) {
            spec = new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
        List<Arguments> examples = new ArrayList<>();
        Matcher matcher = EXAMPLE.matcher(spec);
        while (matcher.find()) {
            long line = spec.substring(0, matcher.start()).lines().count() + 1;
            examples.add(Arguments.of(file + ":" + line, rawHtml, matcher.group(1), matcher.group(2)));
        }
        return examples;
    }
}
