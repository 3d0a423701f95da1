package dev.backfile.build.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Outcome;
import dev.backfile.ReportText;
import dev.backfile.build.Site;
import dev.backfile.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was wrong when the list of accepted mistakes was written is not told again; what is new is. */
class BaselineTest {

    private static final String HEADING =
            "# Mistakes that Backfile accepts in this site; --write-baseline writes this file anew with those of today.";

    @TempDir
    private Path folder;

    private Site site;
    private Path list;

    @BeforeEach
    void anOldArchive() {
        list = folder.resolve("old.txt");
        site = Site.in(folder)
                .article("bridge.md", "---", "![](a.jpg) ![](a.jpg)", "", "See [[nowhere]].")
                .article("tide.md", "taxes: 1", "taxes: 2", "---", "See [it](/elsewhere).");
    }

    @Test
    void theListHasALineForEachMistake() {
        write();
        assertThat(site.report().outcome()).isEqualTo(Outcome.BAKED);
        assertThat(Site.read(list).lines())
                .containsExactly(
                        HEADING,
                        "content/bridge.md: no article, page or author is called 'nowhere' [broken-link]",
                        "content/bridge.md: there is no file 'a.jpg' beside this document [missing-file] (2 times)",
                        "content/bridge.md: this image has no text for those who do not see it [missing-alt] (2 times)",
                        "content/tide.md: the field 'taxes' stands here again; the first stands in line …, and only"
                                + " this last one counts [duplicate-field]",
                        "content/tide.md: this site has nothing at '/elsewhere' [unknown-url]");
        assertThat(ReportText.baseline(site.report())).contains("Wrote old.txt, which accepts 7 mistakes.");
    }

    @Test
    void onlyWhatIsNewIsTold() {
        write();
        strict();
        assertThat(site.mistakes()).isEmpty();
        assertThat(site.report().outcome()).isEqualTo(Outcome.BAKED);
        assertThat(ReportText.baseline(site.report())).contains("Accepted 7 mistakes that old.txt lists.");
        site.article("new.md", "---", "See [[nowhere]] ![](a.jpg)");
        strict();
        assertThat(site.mistakes())
                .containsExactly(
                        "content/new.md:5:7 broken-link",
                        "content/new.md:5:17 missing-alt",
                        "content/new.md:5:21 missing-file");
        assertThat(site.report().outcome()).isEqualTo(Outcome.MISTAKES);
        assertThat(site.report().errors()).isEqualTo(3);
    }

    @Test
    void oneMoreOfTheSameIsNew() {
        write();
        site.article("bridge.md", "---", "![](a.jpg) ![](a.jpg)", "", "See [[nowhere]], [[nowhere]].");
        strict();
        assertThat(site.mistakes()).containsExactly("content/bridge.md:7:20 broken-link");
    }

    @Test
    void editsAboveChangeNothing() {
        write();
        site.article(
                        "bridge.md",
                        "tags: [a]",
                        "---",
                        "New.",
                        "",
                        "![](a.jpg)",
                        "",
                        "![](a.jpg)",
                        "",
                        "And [[nowhere]].")
                .article("tide.md", "tags: [a]", "taxes: 1", "taxes: 2", "---", "More.", "", "See [it](/elsewhere).");
        strict();
        assertThat(site.mistakes()).isEmpty();
        assertThat(site.report().baseline().outlived()).isZero();
    }

    @Test
    void whatNoLongerOccursIsCounted() {
        write();
        site.article("bridge.md", "---", "![](a.jpg)", "", "Text.");
        strict();
        assertThat(site.mistakes()).isEmpty();
        assertThat(site.report().baseline().outlived()).isEqualTo(3);
        assertThat(ReportText.baseline(site.report()))
                .contains(
                        "Accepted 4 mistakes that old.txt lists. 3 that it lists no longer occur: write it anew to take"
                                + " them out.");
        write();
        strict();
        assertThat(site.report().baseline().outlived()).isZero();
        assertThat(Site.read(list)).doesNotContain("times").doesNotContain("nowhere");
    }

    @Test
    void nothingIsSaidToHaveGoneByABakeThatStopped() {
        write();
        site.article("bridge.md", "---", "Text.").article("new.md", "draft: ture", "---", "Text.");
        strict();
        assertThat(site.mistakes()).containsExactly("content/new.md:4:8 unclear-status");
        assertThat(site.report().baseline().outlived()).isZero();
    }

    @Test
    void aListIsTheSameBytesHoweverOftenItIsWritten() {
        write();
        String first = Site.read(list);
        site.options(request -> request.withThreads(1)
                        .withClean(true)
                        .withStrict(true)
                        .withBaseline(list)
                        .withWriteBaseline(true))
                .bake();
        assertThat(Site.read(list)).isEqualTo(first);
    }

    @Test
    void aSettingNamesTheList() {
        site.with("jbake.properties", "site.host=https://example.org", "check.baseline=lists/old.txt");
        site.options(request -> request.withWriteBaseline(true)).bake();
        assertThat(folder.resolve("lists/old.txt")).exists();
        site.options(request -> request.withStrict(true)).bakeWell();
        assertThat(site.report().baseline().file()).isEqualTo("lists/old.txt");
    }

    @Test
    void aListIsReadAsItIsMergedAndCheckedOutElsewhere() throws IOException {
        write();
        String text = Site.read(list);
        Files.writeString(
                list,
                "\uFEFF" + text.replace("(2 times)", "(1 times)").replace("\n", "\r\n") + "\r\n#\r\n"
                        + text.replace("\n", "\r\n"));
        strict();
        assertThat(site.mistakes()).isEmpty();
        assertThat(site.report().baseline().outlived()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<<<<<<< HEAD | this line is no mistake with its file and its code in brackets",
                "content/bridge.md [broken link] | this line is no mistake with its file and its code in brackets",
                "content/bridge.md: x [broken-link] (0 times) | this line is no mistake with its file and its code in brackets",
                "content/bridge.md: x [brokn-link] | no mistake has the code 'brokn-link'",
                "content/bridge.md: x [unclear-status] | mistakes with the code 'unclear-status' cannot be accepted: they decide whether anything may be published",
                "target/site: x [foreign-file] | mistakes with the code 'foreign-file' cannot be accepted: they decide whether anything may be published"
            })
    void aLineThatIsNoneIsAMistakeAtItsPlace(String line, String message) throws IOException {
        write();
        long lines = Site.read(list).lines().count();
        Files.writeString(list, Site.read(list) + line + "\n");
        site.options(request -> request.withBaseline(list)).bake();
        assertThat(site.mistakes()).containsExactly("old.txt:" + (lines + 1) + " bad-baseline");
        assertThat(site.diagnostics().get(0).message()).isEqualTo(message);
        assertThat(site.report().outcome()).isEqualTo(Outcome.MISTAKES);
    }

    @Test
    void aListThatCannotBeReadIsAMistake() throws IOException {
        site.options(request -> request.withBaseline(list)).bake();
        assertThat(site.mistakes()).contains("old.txt bad-baseline");
        Files.write(list, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 'a'});
        site.bake();
        assertThat(site.mistakes()).contains("old.txt bad-baseline");
        Files.delete(list);
        Files.createDirectory(list);
        site.bake();
        assertThat(site.mistakes()).contains("old.txt bad-baseline");
        site.options(request -> request.withWriteBaseline(true)).bake();
        assertThat(site.mistakes()).contains("jbake.properties bad-baseline");
    }

    @Test
    void nothingButAListIsOverwritten() {
        Path article = folder.resolve("content/bridge.md");
        String text = Site.read(article);
        site.options(request -> request.withBaseline(article).withWriteBaseline(true))
                .bake();
        assertThat(site.mistakes()).contains("content/bridge.md bad-baseline");
        assertThat(Site.read(article)).isEqualTo(text);
        assertThat(ReportText.baseline(site.report())).isEmpty();
    }

    @Test
    void whatCannotBeAcceptedKeepsTheListAsItWas() {
        write();
        String before = Site.read(list);
        site.article("new.md", "draft: ture", "---", "Text.").article("next.md", "---", "[[nowhere]]");
        write();
        assertThat(site.mistakes()).containsExactly("content/new.md:4:8 unclear-status");
        assertThat(Site.read(list)).isEqualTo(before);
        assertThat(ReportText.baseline(site.report()))
                .contains("Did not write old.txt: mend first what no list can accept. It would accept 8 mistakes.");
    }

    @Test
    void whatIsOffIsNotListedAndWhatIsListedMayBeAnError() {
        site.with(
                "jbake.properties",
                "site.host=https://example.org",
                "check.missing-file=off",
                "check.missing-alt=error");
        write();
        assertThat(Site.read(list)).contains("[missing-alt]").doesNotContain("[missing-file]");
        strict();
        assertThat(site.mistakes()).isEmpty();
    }

    @Test
    void ofMistakesBeyondTheHundredthTheNumberIsAccepted() {
        site.article("many.md", "---", missing(150));
        write();
        assertThat(Site.read(list)).contains("content/many.md: more mistakes of this kind [broken-link] (50 times)");
        strict();
        assertThat(site.mistakes()).isEmpty();
        site.article("many.md", "---", missing(150).replace("[[no-30]]", "Mended."));
        strict();
        assertThat(site.mistakes()).isEmpty();
        assertThat(site.report().baseline().outlived()).isEqualTo(1);
        site.article("many.md", "---", missing(150) + "[[one-more]]");
        strict();
        assertThat(site.mistakes()).containsExactly("content/many.md:205:3 broken-link");
        site.article("many.md", "---", "[[no-120]]\n\n" + missing(150).replace("[[no-120]]", "Moved."));
        strict();
        assertThat(site.mistakes()).isEmpty();
    }

    @Test
    void anIncrementalBakeTellsWhatAFirstOneTells() {
        write();
        site.article("bridge.md", "---", "![](b.jpg)", "", "See [[nowhere]], [[somewhere]].");
        bakeAsFromScratch();
        site.article("somewhere.md", "---", "Text.");
        bakeAsFromScratch();
        site.with("old.txt", HEADING);
        bakeAsFromScratch();
        assertThat(site.report().rendered()).isZero();
        assertThat(site.mistakes()).hasSize(5);
    }

    private static String missing(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "[[no-" + number + "]]\n")
                .collect(Collectors.joining("\n"));
    }

    private void write() {
        site.options(request -> request.withBaseline(list).withWriteBaseline(true))
                .bake();
    }

    private void strict() {
        site.options(request -> request.withBaseline(list).withStrict(true)).bake();
    }

    private void bakeAsFromScratch() {
        site.options(request -> request.withKeepGoing(true)
                        .withBaseline(list)
                        .withDestination(folder.resolve("scratch"))
                        .withClean(true))
                .bake();
        SortedMap<String, String> bytes = site.bytes();
        List<Diagnostic> mistakes = site.diagnostics();
        Optional<String> said = ReportText.baseline(site.report());
        site.options(request -> request.withKeepGoing(true).withBaseline(list)).bake();
        assertThat(site.bytes()).isEqualTo(bytes);
        assertThat(site.diagnostics()).isEqualTo(mistakes);
        assertThat(ReportText.baseline(site.report())).isEqualTo(said);
    }
}
