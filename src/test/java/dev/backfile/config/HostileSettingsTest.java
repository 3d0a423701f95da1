package dev.backfile.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.config.value.Setting;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.generated.OutputKinds;
import dev.backfile.jbake.JBake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileSettingsTest {

    private static final List<String> VALUES = List.of(
            "",
            " ",
            ",",
            ",,,",
            "a,b",
            "\\",
            "\\u0000",
            "\\u12",
            "\\,",
            "..",
            "../../x",
            "/",
            "//",
            "/etc/passwd",
            "C:\\\\x",
            "${site.title}",
            "${",
            "${${a}}",
            "true",
            "-1",
            "999999999999",
            "NaN",
            ":",
            "/:year:month",
            "/:slug/../x",
            "https://",
            "https://[::1",
            "https://a b",
            "http://\\u00fc\\u0000.example",
            "zz_ZZ_zz",
            "x-private",
            "UTC+99",
            "UTF-16",
            "''",
            "yyyy'",
            "😀",
            "\uD800",
            "tags",
            "page",
            "a\\nb",
            ".",
            ".html",
            ".h/t",
            "%2e%2e/",
            "~~~");

    @TempDir
    private Path site;

    @Test
    void noSettingMakesTheReaderFail() throws IOException {
        Files.createDirectory(site.resolve("content"));
        for (int seed = 0; seed < 400; seed++) {
            String properties = properties(new Random(seed));
            SettingsResult result = read(properties);
            String about = "seed " + seed + ":\n" + properties;
            assertThat(result.settings().isPresent() || result.hasErrors())
                    .as(about)
                    .isTrue();
            long lines = properties.lines().count();
            assertThat(result.diagnostics())
                    .as(about)
                    .extracting(Diagnostic::place)
                    .allSatisfy(place -> {
                        assertThat((long) place.line()).isBetween(0L, lines);
                        assertThat(place.path()).isIn("jbake.properties", ".");
                    });
            result.settings()
                    .ifPresent(
                            settings -> assertThat(paths(settings)).as(about).noneMatch(HostileSettingsTest::leaves));
        }
    }

    @Test
    void referencesThatMultiplyAreCutOff() throws IOException {
        Files.createDirectory(site.resolve("content"));
        StringBuilder properties = new StringBuilder("site.title=${a0}\na9=\n");
        for (int level = 0; level < 9; level++) {
            properties
                    .append("a")
                    .append(level)
                    .append('=')
                    .append(("${a" + (level + 1) + "}").repeat(50))
                    .append('\n');
        }
        assertThat(read(properties.toString()).diagnostics())
                .extracting(Diagnostic::message)
                .contains("the references in the value of site.title lead in a circle or to a text beyond measure");
    }

    @Test
    void aDestinationIsJudgedByWhereItsLinksLead() throws IOException {
        Path content = Files.createDirectory(site.resolve("content"));
        Files.createSymbolicLink(site.resolve("out"), content);
        SettingsResult result = read("destination.folder=out/site");
        assertThat(result.settings()).isEmpty();
        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .contains("the destination 'out/site' lies in the folder of articles");
    }

    private static String properties(Random random) {
        List<Setting<?>> rows = List.copyOf(new SettingsTable(OutputKinds.ALL.settings()).rows());
        StringBuilder text = new StringBuilder();
        for (int line = random.nextInt(12); line >= 0; line--) {
            String key = rows.get(random.nextInt(rows.size()))
                    .key()
                    .replace("<type>", "post")
                    .replace("<plural>", "authors")
                    .replace("<singular>", "author");
            text.append(key).append(random.nextInt(5) == 0 ? " " : "=");
            for (int part = random.nextInt(3); part >= 0; part--) {
                text.append(VALUES.get(random.nextInt(VALUES.size())));
            }
            text.append(random.nextInt(20) == 0 ? "\r\n" : "\n");
        }
        return text.toString();
    }

    private static List<String> paths(Settings settings) {
        List<String> paths = new ArrayList<>();
        settings.taxonomies()
                .forEach(taxonomy ->
                        paths.addAll(List.of(taxonomy.path(), taxonomy.termTemplate(), taxonomy.indexTemplate())));
        settings.types().values().forEach(type -> paths.addAll(List.of(type.template(), "x" + type.extension())));
        paths.addAll(List.of(
                settings.outputs().index().file(), settings.outputs().archive().file()));
        settings.urls().permalinks().values().forEach(pattern -> paths.add(pattern.substring(1)));
        return paths;
    }

    private static boolean leaves(String path) {
        return path.startsWith("/")
                || path.contains("\\")
                || path.contains("\0")
                || List.of(path.split("/")).contains("..");
    }

    private SettingsResult read(String properties) throws IOException {
        Files.writeString(site.resolve("jbake.properties"), properties.replace("\uD800", "?"));
        return new SettingsReader(JBake.dialect(), OutputKinds.ALL.settings()).read(site);
    }
}
