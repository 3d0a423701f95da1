package dev.backfile.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MistakesPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| [^|]+ \\| [^|]+ \\|$");

    @Test
    void theManualExplainsEveryCodeOnce() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/mistakes.md"));
        List<String> explained =
                ROW.matcher(page).results().map(row -> row.group(1)).toList();
        assertThat(explained)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Code.values()).map(Code::word).toList());
    }

    @Test
    void theManualSaysWhichErrorsMayBeLessAndWhichWarningsMayNot() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/mistakes.md"));
        Matcher exceptions = Pattern.compile(
                        "(?s)every mistake that is a warning, but for (.*?), and for these errors: (.*?)\\.")
                .matcher(page);
        assertThat(exceptions.find()).isTrue();
        assertThat(words(exceptions.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        words(code -> code.severity() == Severity.WARNING && !code.isAdjustable()));
        assertThat(words(exceptions.group(2)))
                .containsExactlyInAnyOrderElementsOf(
                        words(code -> code.severity() == Severity.ERROR && code.isAdjustable()));
    }

    private static List<String> words(String text) {
        return Pattern.compile("`([a-z-]+)`")
                .matcher(text)
                .results()
                .map(word -> word.group(1))
                .toList();
    }

    private static List<String> words(Predicate<Code> kind) {
        return Arrays.stream(Code.values()).filter(kind).map(Code::word).toList();
    }
}
