package dev.backfile.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.jbake.JBake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example of the specifications in {@code src/test/resources/source}. With {@code -Dsnapshots=overwrite} the
 * outcomes there are written anew, to be reviewed as a change.
 */
class SpecificationTest {

    private static final Path FOLDER = Path.of("src/test/resources/source");

    private static final ArticleReader BACKFILE = new ArticleReader(Sites.backfile(), JBake.header(Sites.backfile()));
    private static final ArticleReader JBAKE = new ArticleReader(Sites.jbake(), JBake.header(Sites.jbake()));

    @TestFactory
    Stream<DynamicContainer> eachFileBecomesWhatTheSpecificationSays() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".spec.md")).sorted().toList().stream()
                    .map(SpecificationTest::examples);
        }
    }

    private static DynamicContainer examples(Path file) {
        String specification = specification(file);
        assertThat(Example.of(specification)).as("examples in %s", file).hasSize(headings(specification));
        return DynamicContainer.dynamicContainer(
                file.getFileName().toString(),
                Example.of(specification).stream()
                        .map(example -> DynamicTest.dynamicTest(
                                example.name(),
                                () -> assertThat(outcome(example)).isEqualTo(example.outcome()))));
    }

    private static int headings(String specification) {
        return (int)
                specification.lines().filter(line -> line.startsWith("### ")).count();
    }

    private static String specification(Path file) {
        try {
            String text = Files.readString(file);
            if ("overwrite".equals(System.getProperty("snapshots"))) {
                text = Example.FORM
                        .matcher(text)
                        .replaceAll(match -> Matcher.quoteReplacement(overwritten(match.group())));
                Files.writeString(file, text);
            }
            return text;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String overwritten(String form) {
        Example example = Example.of(form).get(0);
        int outcome = form.lastIndexOf("````text\n");
        return form.substring(0, outcome) + "````text\n" + outcome(example) + "````\n";
    }

    private static String outcome(Example example) {
        ArticleReader reader = example.jbake() ? JBAKE : BACKFILE;
        return Outcome.of(reader.read(example.path(), example.bytes()));
    }
}
