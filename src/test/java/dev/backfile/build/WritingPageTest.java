package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manual shows what Markdown becomes: two indented blocks with the word "becomes" between them. */
class WritingPageTest {

    private static final Pattern PAIR = Pattern.compile("(?m)((?:^(?: {4}.*)?\\n)+)^becomes\\n((?:^(?: {4}.*)?\\n)+)");

    @TempDir
    private Path folder;

    static List<Example> examples() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/writing.md"));
        return PAIR.matcher(page)
                .results()
                .map(pair -> new Example(unindented(pair.group(1)), unindented(pair.group(2))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleOfTheManualBecomesWhatItSays(Example example) {
        Site site = Site.in(folder)
                .photograph("content/2014/bridge.jpg", 450, 300)
                .article("2014/article.md", "picture: bridge.jpg", "---", example.markdown())
                .bakeWell();

        String baked = site.text("2014/article.html").replaceAll("src=\"[^\"]*/bridge.jpg", "src=\"…/bridge.jpg");

        assertThat(baked).contains(example.lines());
    }

    private static String unindented(String block) {
        return block.replaceAll("(?m)^ {4}", "").strip();
    }

    record Example(String markdown, String html) {

        /** Lines, since the manual leaves out the paragraphs around links and images. */
        List<String> lines() {
            return html.lines().filter(line -> !line.isBlank()).toList();
        }

        @Override
        public String toString() {
            return markdown.lines().findFirst().orElse("");
        }
    }
}
