package dev.backfile.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.parser.PegdownExtensions;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsPageTest {

    @Test
    void theManualHasEverySettingWithItsDefaults() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("src/site/markdown/settings.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(new SettingsTable(List.of())
                        .rows().stream().map(SettingsPageTest::row).toList());
    }

    @Test
    void everyExtensionOfJBakesMarkdownIsKnown() {
        assertThat(ReadingSection.PEGDOWN)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(PegdownExtensions.class.getFields())
                        .map(Field::getName)
                        .toList());
    }

    private static String row(Setting<?> row) {
        return "| `" + row.key() + "` | " + code(row.backfile()) + " | " + code(row.jbake()) + " | " + row.help()
                + " |";
    }

    private static String code(String value) {
        return value.isEmpty() ? "" : "`" + value + "`";
    }
}
