package dev.backfile.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingGroup;
import dev.backfile.config.value.SettingType;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.jbake.JBake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a room above this one gets for a setting that it declares. */
class DeclaredSettingsTest {

    private static final Setting<Boolean> WEATHER =
            Setting.of("render.weather", SettingType.FLAG, "true", "false", "the weather");
    private static final Setting<String> FILE =
            Setting.of("weather.file", SettingType.OUTPUT_FILE, "weather.html", "where it stands");
    private static final Setting<String> TEMPLATE =
            Setting.of("template.weather.file", SettingType.TEMPLATE, "weather.ftlh", "weather.ftl", "its template");
    private static final Setting<Integer> DAYS =
            Setting.of("weather.days", SettingType.number(1, 9), "3", "how many days it tells of");
    private static final Setting<String> UNIT = Setting.of(
            "weather.unit",
            SettingType.of(
                    "C or F",
                    word -> Optional.of(word).filter(letter -> letter.matches("[CF]")),
                    "C",
                    "is no unit",
                    "write C or F"),
            "the unit of temperatures");
    private static final SettingGroup GROUP = SettingGroup.of("Tell the weather", WEATHER, FILE, TEMPLATE, DAYS, UNIT);

    @TempDir
    private Path site;

    @BeforeEach
    void aSiteHasAFolderOfArticles() throws IOException {
        Files.createDirectory(site.resolve("content"));
    }

    @Test
    void aValueHasTheTypeOfItsSetting() throws IOException {
        Settings settings = settings(
                "render.weather=off", "weather.file=sun.html", "weather.days=5", "template.weather.file=sun.ftlh");
        assertThat(settings.get(WEATHER)).isFalse();
        assertThat(settings.get(FILE)).isEqualTo("sun.html");
        assertThat(settings.get(TEMPLATE)).isEqualTo("sun.ftlh");
        assertThat(settings.get(DAYS)).isEqualTo(5);
        assertThat(settings.get(UNIT)).isEqualTo("C");
    }

    @Test
    void aSettingThatIsNotSetHasTheDefaultOfItsKindOfSite() throws IOException {
        assertThat(settings("defaults=backfile").get(WEATHER)).isTrue();
        assertThat(settings("defaults=jbake").get(WEATHER)).isFalse();
        assertThat(settings("defaults=jbake", "theme=backfile").get(TEMPLATE)).isEqualTo("weather.ftlh");
    }

    @Test
    void aValueThatCannotBeUnderstoodIsTold() throws IOException {
        assertThat(messages("weather.days=10", "weather.unit=K", "weather.file=../x"))
                .containsExactly(
                        "the value '10' of weather.days is not a whole number from 1 to 9",
                        "the value 'K' of weather.unit is no unit",
                        "the value '../x' of weather.file has the part '..', which could lead out of the site");
    }

    @Test
    void aMisspeltKeyIsComparedWithIt() throws IOException {
        assertThat(messages("weather.dyas=2")).containsExactly("no setting is called 'weather.dyas'");
    }

    @Test
    void itsTemplateMakesNoTypeOfDocument() throws IOException {
        assertThat(settings("template.weather.file=sun.ftlh").types()).containsOnlyKeys("page", "post");
    }

    @Test
    void itsDefaultReachesTemplates() throws IOException {
        assertThat(settings("defaults=backfile").properties()).containsEntry("weather.file", "weather.html");
    }

    @Test
    void noKeyIsDeclaredTwice() {
        assertThatThrownBy(
                        () -> new SettingsReader(JBake.dialect(), List.of(GROUP, SettingGroup.of("Once more", DAYS))))
                .hasMessage("the setting weather.days is declared twice");
    }

    private Settings settings(String... lines) throws IOException {
        return read(lines).settings().orElseThrow();
    }

    private List<String> messages(String... lines) throws IOException {
        return read(lines).diagnostics().stream().map(Diagnostic::message).toList();
    }

    private SettingsResult read(String... lines) throws IOException {
        String host = "site.host=https://example.org\n";
        Files.writeString(site.resolve("jbake.properties"), host + String.join("\n", lines));
        return new SettingsReader(JBake.dialect(), List.of(GROUP)).read(site);
    }
}
