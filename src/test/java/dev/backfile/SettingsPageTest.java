package dev.backfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The tables of settings in the manual are what the settings' declarations say. With {@code -Dsnapshots=overwrite} they are
 * written anew.
 */
class SettingsPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/settings.md");

    @Test
    void theManualHasEverySettingAsItIsDeclared() throws IOException {
        List<String> page = Files.readAllLines(PAGE);
        List<String> declared = asDeclared(page);
        if ("overwrite".equals(System.getProperty("snapshots"))) {
            Files.write(PAGE, declared);
            page = declared;
        }
        assertThat(page).isEqualTo(declared);
    }

    @Test
    void everyGroupIsAPartOfThePage() throws IOException {
        Set<String> groups = new LinkedHashSet<>();
        Backfile.settings().forEach(setting -> groups.add("## " + setting.group()));
        assertThat(Files.readAllLines(PAGE)).containsSubsequence(groups);
    }

    /** The page with the rows below each heading replaced by those of the group that is called so. */
    private static List<String> asDeclared(List<String> page) {
        List<String> declared = new ArrayList<>();
        String heading = "";
        for (String line : page) {
            heading = line.startsWith("## ") ? line.substring(3) : heading;
            if (!line.startsWith("| `")) {
                declared.add(line);
            }
            if (line.startsWith("| --- ")) {
                declared.addAll(rows(heading));
            }
        }
        return declared;
    }

    private static List<String> rows(String group) {
        return Backfile.settings().stream()
                .filter(setting -> setting.group().equals(group))
                .map(SettingsPageTest::row)
                .toList();
    }

    private static String row(SettingHelp setting) {
        return "| `" + setting.key() + "` | " + code(setting.backfile()) + " | " + code(setting.jbake()) + " | "
                + setting.help() + " |";
    }

    private static String code(String value) {
        return value.isEmpty() ? "" : "`" + value + "`";
    }
}
