package dev.backfile.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
}
