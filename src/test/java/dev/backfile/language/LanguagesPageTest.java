package dev.backfile.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The manual has every language and every word. With {@code -Dsnapshots=overwrite} its tables are written anew. */
class LanguagesPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/languages.md");

    @Test
    void theManualHasEveryLanguageAndEveryWord() throws IOException {
        String page = Files.readString(PAGE);
        String right = with(with(page, "languages", languages()), "words", words());
        if ("overwrite".equals(System.getProperty("snapshots"))) {
            Files.writeString(PAGE, right);
            page = right;
        }
        assertThat(page).isEqualTo(right);
    }

    private static String with(String page, String name, String text) {
        String begin = "<!-- " + name + " -->\n";
        int from = page.indexOf(begin) + begin.length();
        return page.substring(0, from) + text + page.substring(page.indexOf("<!-- end -->", from));
    }

    private static String languages() {
        return BuiltInWords.LANGUAGES.stream()
                .map(tag -> Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH) + " (`" + tag + "`)")
                .sorted()
                .collect(Collectors.joining(",\n", "", ".\n"));
    }

    private static String words() {
        Map<String, String> english = BuiltInWords.of(BuiltInWords.ENGLISH);
        return english.entrySet().stream()
                .map(word ->
                        "| `words." + word.getKey() + "` | " + word.getValue().strip() + " |")
                .collect(Collectors.joining("\n", "| Setting | In English |\n| --- | --- |\n", "\n"));
    }
}
