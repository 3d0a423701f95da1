package dev.backfile.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.config.Settings.Defaults;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.generated.OutputKinds;
import dev.backfile.jbake.JBake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.JBakeConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SettingsReaderTest {

    @TempDir
    private Path site;

    @BeforeEach
    void aSiteHasAFolderOfArticles() throws IOException {
        Files.createDirectory(site.resolve("content"));
    }

    @ParameterizedTest(name = "{0} | {1} | {2} is {3}")
    @CsvFileSource(resources = "settings.csv", delimiter = '|', quoteCharacter = '\f')
    void aSettingBecomesAValue(String kind, String properties, String component, String expected) throws IOException {
        Settings settings = read(kind, properties).settings().orElseThrow();
        assertThat(Components.show(settings, component)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvFileSource(resources = "mistakes.csv", delimiter = '|', quoteCharacter = '\f')
    void aMistakeIsReportedWithItsPlace(String kind, String properties, String expected) throws IOException {
        SettingsResult result = read(kind, properties);
        List<String> lines = result.diagnostics().stream()
                .filter(diagnostic -> !diagnostic.code().word().equals("no-host"))
                .map(SettingsReaderTest::line)
                .toList();
        assertThat(lines).containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(" ;; ")));
    }

    @Test
    void aFolderOfArticlesAloneIsABackfileSite() {
        Settings settings = new SettingsReader(JBake.dialect(), OutputKinds.ALL.settings())
                .read(site)
                .settings()
                .orElseThrow();
        assertThat(settings.defaults()).isEqualTo(Defaults.BACKFILE);
        assertThat(settings.builtInTheme()).isTrue();
    }

    @Test
    void anEmptyFolderOfTemplatesMakesNoJBakeSite() throws IOException {
        Files.createDirectories(site.resolve("templates/lib"));
        assertThat(new SettingsReader(JBake.dialect(), OutputKinds.ALL.settings())
                        .read(site)
                        .settings()
                        .orElseThrow()
                        .defaults())
                .isEqualTo(Defaults.BACKFILE);
    }

    @Test
    void anEmptyFolderIsNoSite() throws IOException {
        Files.delete(site.resolve("content"));
        SettingsResult result = new SettingsReader(JBake.dialect(), OutputKinds.ALL.settings()).read(site);
        assertThat(result.settings()).isEmpty();
        assertThat(result.diagnostics())
                .map(SettingsReaderTest::line)
                .containsExactly(
                        ".: error: there is no site in this folder: it has neither jbake.properties nor a folder content [no-site]");
    }

    @Test
    void settingsWithoutAFolderOfArticlesAreNoSite() throws IOException {
        Files.delete(site.resolve("content"));
        assertThat(read("backfile", "site.host=https://example.org").diagnostics())
                .map(SettingsReaderTest::line)
                .containsExactly(".: error: the site has no folder content for its articles [no-site]");
    }

    @Test
    void aFileThatIsNotUtf8IsReportedWhereItBreaks() throws IOException {
        Files.write(site.resolve("jbake.properties"), new byte[] {'a', '=', 'b', '\n', 'c', '=', (byte) 0xFC, '\n'});
        SettingsResult result = new SettingsReader(JBake.dialect(), OutputKinds.ALL.settings()).read(site);
        assertThat(result.settings()).isPresent();
        assertThat(result.diagnostics())
                .map(SettingsReaderTest::line)
                .contains("jbake.properties:2:3: warning: the file is not text in UTF-8 [bad-encoding]");
    }

    @Test
    void aByteOrderMarkIsSkipped() throws IOException {
        assertThat(read("backfile", "\uFEFFsite.title=Marked")
                        .settings()
                        .orElseThrow()
                        .site()
                        .title())
                .isEqualTo("Marked");
    }

    @Test
    void theOldFileOfSettingsGoesBeforeTheNewOneAsInJBake() throws IOException {
        Files.writeString(site.resolve("custom.properties"), "site.title=Old\n");
        SettingsResult result = read("backfile", "site.title=New\\nsite.tagline=Newer");
        SiteSection.Site read = result.settings().orElseThrow().site();
        assertThat(read.title() + ", " + read.tagline()).isEqualTo("Old, Newer");
        assertThat(result.diagnostics())
                .map(SettingsReaderTest::line)
                .contains(
                        "custom.properties: warning: custom.properties is an old name for jbake.properties [bad-setting]");
    }

    @Test
    void theHostIsAskedForOnce() throws IOException {
        assertThat(read("backfile", "").diagnostics())
                .map(SettingsReaderTest::line)
                .containsExactly(
                        "jbake.properties: warning: site.host is not set: feeds and the sitemap are not written,"
                                + " and pages name no canonical URL [no-host]");
    }

    @Test
    void theHostIsNotAskedForWhereNothingNeedsIt() throws IOException {
        assertThat(read("jbake", "render.feed=false").diagnostics()).isEmpty();
    }

    @Test
    void theJavaSystemReachesNoSetting() throws IOException {
        Settings settings = read("jbake", "site.title=${user.home}${sys:user.home}${env:PATH}")
                .settings()
                .orElseThrow();
        assertThat(settings.properties()).doesNotContainKeys("java.version", "user.home", "line.separator");
        assertThat(settings.site().title()).isEqualTo("${user.home}${sys:user.home}${env:PATH}");
    }

    @Test
    void templatesSeeWhatJBakesLoaderGives() throws IOException {
        String properties = """
                site.host=https://example.org
                site.title=News, Views
                escaped=one\\\\, two
                reference=${site.host}/x
                blank=
                long=begun \\
                    and ended
                twice=1
                twice=2
                unicode=\\u00fc ü
                colon: yes
                space yes
                """;
        Settings settings = read("jbake", properties).settings().orElseThrow();
        JBakeConfiguration stock = new ConfigUtil().loadConfig(site.toFile(), null);
        assertThat(settings.properties()).allSatisfy((key, value) -> {
            if (!key.equals("index.paginate") && !key.equals("db.clear.cache")) {
                assertThat(value).as(key).isEqualTo(stock.get(key));
            }
        });
        assertThat(settings.properties())
                .containsKeys("long", "unicode", "colon", "space", "version", "build.timestamp");
    }

    @Test
    void theTableOfSettingsNamesJBakesOwnDefaults() {
        SettingsTable table = new SettingsTable(OutputKinds.ALL.settings());
        JBake.dialect().defaults().forEach((key, value) -> {
            String expected = value instanceof List<?> list
                    ? String.join(",", list.stream().map(String::valueOf).toList())
                    : value.toString();
            table.row(key)
                    .filter(row -> !key.equals("site.host"))
                    .ifPresent(row -> assertThat(row.jbake()).as(key).isEqualTo(expected));
        });
    }

    private SettingsResult read(String kind, String properties) throws IOException {
        if (kind.startsWith("jbake")) {
            Files.createDirectories(site.resolve("templates"));
            Files.writeString(site.resolve("templates/post.ftl"), "");
        }
        String text = properties == null ? "" : properties.replace("\\n", "\n");
        Files.writeString(site.resolve("jbake.properties"), text);
        return new SettingsReader(JBake.dialect(), OutputKinds.ALL.settings()).read(site);
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.place() + ": " + diagnostic.severity().word() + ": " + diagnostic.message() + " ["
                + diagnostic.code().word() + "]";
    }
}
