package dev.backfile.build.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Outcome;
import dev.backfile.build.Site;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Severity;
import dev.backfile.output.Manifest;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How severe mistakes are is for the site to say, where that decides nothing about what may be published. */
class ChecksTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void aSiteWithAWarningAndTwoErrors() {
        site = Site.in(folder).article("bridge.md", "---", "![](nowhere.jpg)", "", "See [[nowhere]].");
    }

    @Test
    void theyAreAsTheManualSaysUntilThen() {
        site.bake();
        assertThat(told()).containsExactly("warning missing-alt", "error missing-file", "error broken-link");
        assertThat(site.report().outcome()).isEqualTo(Outcome.MISTAKES);
    }

    @ParameterizedTest(name = "missing-alt {0}, missing-file {1}, broken-link {2}, strict {3}: {4}")
    @CsvSource({
        "off, off, off, false, ''",
        "off, off, off, true, ''",
        "warning, warning, warning, false, 'warning missing-alt, warning missing-file, warning broken-link'",
        "warning, warning, off, true, 'error missing-alt, error missing-file'",
        "error, off, warning, false, 'error missing-alt, warning broken-link'",
        "OFF, Warning, off, false, 'warning missing-file'"
    })
    void theSettingsDecide(String alt, String file, String link, boolean strict, String expected) {
        settings("check.missing-alt=" + alt, "check.missing-file=" + file, "check.broken-link=" + link);
        site.options(request -> request.withStrict(strict)).bake();
        assertThat(String.join(", ", told())).isEqualTo(expected);
        boolean error = expected.contains("error");
        assertThat(site.report().outcome()).isEqualTo(error ? Outcome.MISTAKES : Outcome.BAKED);
        assertThat(site.has("bridge.html")).isEqualTo(!error);
    }

    @Test
    void whatIsNoErrorIsPublishedAsKeepingGoingWould() {
        site.options(request -> request.withKeepGoing(true)).bake();
        SortedMap<String, String> kept = listedOnly(site.bytes());
        settings("check.missing-file=off", "check.broken-link=warning");
        site.options(request -> request.withDestination(folder.resolve("other")))
                .bake();
        assertThat(site.report().outcome()).isEqualTo(Outcome.BAKED);
        assertThat(listedOnly(site.bytes())).isEqualTo(kept);
        assertThat(site.page("bridge.html").text()).contains("See nowhere.");
    }

    /** The files, without the first line of their list: it tells whether the site was baked in spite of errors. */
    private static SortedMap<String, String> listedOnly(SortedMap<String, String> files) {
        SortedMap<String, String> listed = new TreeMap<>(files);
        listed.computeIfPresent(Manifest.NAME, (name, list) -> list.substring(list.indexOf('\n')));
        return listed;
    }

    static List<Code> fixed() {
        return Arrays.stream(Code.values()).filter(code -> !code.isAdjustable()).toList();
    }

    @ParameterizedTest
    @MethodSource("fixed")
    void whatDecidesAboutPublicationIsNotSwitched(Code code) {
        site.article("bridge.md", "---", "Text.");
        settings("check." + code.word() + "=" + (code.severity() == Severity.ERROR ? "warning" : "off"));
        site.bake();
        assertThat(site.mistakes())
                .containsExactly("jbake.properties:3:" + (8 + code.word().length()) + " bad-setting");
        assertThat(site.has("bridge.html")).isFalse();
    }

    @Test
    void anArticleThatIsHeldBackStaysSo() {
        site.article("bridge.md", "draft: ture", "---", "![](nowhere.jpg)");
        settings(Arrays.stream(Code.values())
                .filter(Code::isAdjustable)
                .map(code -> "check." + code.word() + "=off")
                .toArray(String[]::new));
        site.options(request -> request.withKeepGoing(true)).bake();
        assertThat(told()).containsExactly("error unclear-status");
        assertThat(site.report().outcome()).isEqualTo(Outcome.MISTAKES);
        assertThat(site.has("bridge.html")).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "check.missing-alt=none, bad-setting, 'write off, warning or error'",
        "check.missing-alt=false, bad-setting, 'write off, warning or error'",
        "'check.missing-alt=off, error', bad-setting, 'write off, warning or error'",
        "check.mising-alt=off, misspelled-setting, did you mean 'check.missing-alt'?",
        "check.missing_alt=off, misspelled-setting, did you mean 'check.missing-alt'?",
        "check.Missing-Alt=off, misspelled-setting, did you mean 'check.missing-alt'?",
        "check.images=off, misspelled-setting, 'write the code that stands in brackets behind a mistake, such as check.missing-alt'",
        "check.baseline=../elsewhere.txt, bad-setting, write a name such as baseline.txt",
        "check.baseline=/etc/passwd, bad-setting, write a name such as baseline.txt"
    })
    void aSettingThatIsNoneIsTold(String setting, String code, String hint) {
        site.article("bridge.md", "---", "Text.");
        settings(setting.replaceAll("^'|'$", ""));
        site.bake();
        assertThat(site.diagnostics()).singleElement().satisfies(mistake -> {
            assertThat(mistake.place().toString()).startsWith("jbake.properties:3:");
            assertThat(mistake.code().word()).isEqualTo(code);
            assertThat(mistake.hint().replace("'", "")).isEqualTo(hint.replace("'", ""));
        });
    }

    @Test
    void aTemplateOfAJBakeSiteKeepsASettingThatBeginsLikeThese() {
        Site.empty(folder)
                .with("jbake.properties", "site.host=https://example.org", "check.mark=yes", "check.missing-file=off")
                .with("templates/post.ftl", "${config.check_mark} ${config.check_missing\\-file!'unset'}")
                .with("templates/index.ftl", "index")
                .with("templates/archive.ftl", "archive")
                .with("templates/feed.ftl", "feed");
        site.article("bridge.md", "type: post", "status: published", "---", "Text ![x](nowhere.jpg)")
                .bakeWell();
        assertThat(site.text("bridge.html")).isEqualTo("yes unset\n");
    }

    @Test
    void aChangedSettingIsToldAsAFirstBakeTellsItAndRendersNothing() {
        settings("check.missing-file=off", "check.broken-link=off");
        site.bake();
        List<String> edits = List.of("warning", "off", "error", "warning");
        for (String level : edits) {
            settings("check.missing-file=off", "check.broken-link=" + level, "check.missing-alt=" + level);
            bakeAsFromScratch();
            assertThat(site.report().rendered()).isZero();
            assertThat(site.report().parsed()).isZero();
        }
    }

    private void bakeAsFromScratch() {
        site.options(request -> request.withKeepGoing(true)
                        .withDestination(folder.resolve("scratch"))
                        .withClean(true))
                .bake();
        SortedMap<String, String> bytes = site.bytes();
        List<Diagnostic> mistakes = site.diagnostics();
        Outcome outcome = site.report().outcome();
        site.options(request -> request.withKeepGoing(true)).bake();
        assertThat(site.bytes()).isEqualTo(bytes);
        assertThat(site.diagnostics()).isEqualTo(mistakes);
        assertThat(site.report().outcome()).isEqualTo(outcome);
    }

    private void settings(String... lines) {
        site.with(
                "jbake.properties", "site.title=The Test\nsite.host=https://example.org\n" + String.join("\n", lines));
    }

    private List<String> told() {
        return site.diagnostics().stream()
                .map(mistake -> mistake.severity().word() + " " + mistake.code().word())
                .toList();
    }
}
