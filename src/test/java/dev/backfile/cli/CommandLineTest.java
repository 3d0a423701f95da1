package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.BakeDetails;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.BaselineUse;
import dev.backfile.DocumentCounts;
import dev.backfile.DueChange;
import dev.backfile.Progress;
import dev.backfile.SwapOutcome;
import dev.backfile.cli.terminal.Terminal;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    private static final DocumentCounts COUNTS = new DocumentCounts(
            1234,
            2,
            6,
            0,
            2,
            List.of(new DueChange(
                    Instant.parse("2027-05-01T00:00:00Z"),
                    "2027-05-01",
                    DueChange.Kind.PUBLISHED,
                    "spring.md",
                    "Spring")));

    private static final Diagnostic ERROR =
            Diagnostic.of(Code.MISSING_TITLE, Place.file("content/a.md"), "the article has no title", "");
    private static final Diagnostic WARNING =
            Diagnostic.of(Code.NO_HOST, Place.file("jbake.properties"), "site.host is not set", "");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<BakeRequest> requests = new ArrayList<>();

    @Test
    void withoutOptionsTheSiteOfThisFolderIsBaked() {
        assertThat(run("bake")).isZero();
        assertThat(requests).containsExactly(BakeRequest.of(Path.of(".")));
    }

    @Test
    void everyOptionReachesTheOven() {
        run(
                "bake",
                "site",
                "--destination",
                "out",
                "--clean",
                "--strict",
                "--keep-going",
                "--adopt",
                "--drafts",
                "--as-of",
                "2014-10-24",
                "-c",
                "other.properties",
                "--set",
                "site.title=A",
                "--set",
                "site.title=B=C",
                "--baseline",
                "old.txt",
                "--write-baseline",
                "--threads",
                "3");
        Path destination = Path.of("out").toAbsolutePath();
        assertThat(requests)
                .containsExactly(new BakeRequest(
                        Path.of("site"),
                        Optional.of(destination),
                        true,
                        true,
                        true,
                        true,
                        true,
                        Optional.of("2014-10-24"),
                        3,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Path.of("old.txt").toAbsolutePath()),
                        true,
                        Optional.of(Path.of("other.properties").toAbsolutePath()),
                        Map.of("site.title", "B=C"),
                        Map.of()));
    }

    @ParameterizedTest(name = "backfile {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "bake site out                 | site | out | false | backfile bake site --destination out",
                "bake -b site                  | site |     | false | backfile bake site",
                "-b                            | .    |     | false | backfile bake .",
                "-b site out                   | site | out | false | backfile bake site --destination out",
                "--bake site out --reset       | site | out | true  | backfile bake site --destination out --clean",
                "site out -b                   | site | out | false | backfile bake site --destination out",
                "bake --reset                  | .    |     | true  | backfile bake . --clean",
            })
    void jbakesWordsAreUnderstoodAndALineSaysTodays(
            String line, String site, String destination, boolean clean, String today) {
        assertThat(run(line.split(" +"))).isZero();
        BakeRequest expected = BakeRequest.of(Path.of(site)).withClean(clean);
        assertThat(requests)
                .containsExactly(
                        destination == null
                                ? expected
                                : expected.withDestination(Path.of(destination).toAbsolutePath()));
        assertThat(err.toString().lines()).first().isEqualTo("That is JBake's way to say it; today it is: " + today);
    }

    @ParameterizedTest(name = "--as-of {0} has exit status {1}")
    @CsvSource({
        "2014-10-24, 0",
        "2014-10-24T09:30:00Z, 0",
        "2014-10-24T09:30:00+02:00, 0",
        "2014-10-24T09:30+02:00, 0",
        "2014-10-24T09:30:00, 2",
        "2014-13-24, 2",
        "yesterday, 2"
    })
    void theMomentIsADateOrAnInstant(String moment, int status) {
        assertThat(run("bake", "--as-of", moment)).isEqualTo(status);
    }

    @ParameterizedTest(name = "backfile {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "bake --threads 0              | --threads needs a number from 1 to 1000, not 0",
                "bake --threads 1001           | --threads needs a number from 1 to 1000, not 1001",
                "bake --threads many           | option '--threads': write a whole number such as 4, not 'many'",
                "bake --quiet --verbose        | mutually exclusive",
                "bake one two three            | 'three' is one too many: 'backfile bake' takes 2 arguments",
                "bake one two --destination x  | the destination is named twice, x and two: name it once",
                "settings one two              | 'two' is one too many: 'backfile settings' takes one argument",
                "-b one two three              | 'three' is one too many: 'backfile bake' takes 2 arguments",
                "bkae                          | there is no command 'bkae'",
                "bake --strickt                | there is no option '--strickt'",
                "bake --strickt                | Did you mean '--strict'?",
                "bkae                          | Did you mean 'bake'?",
                "                              | Say what to do, such as: backfile bake"
            })
    void wrongUseHasStatusTwoAndAWayOut(String line, String expected) {
        assertThat(run(line == null ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains(expected).contains("--help").doesNotContain("\tat ");
        assertThat(requests).isEmpty();
    }

    @Test
    void helpAndVersionHaveStatusZero() {
        assertThat(run("--help")).isZero();
        assertThat(run("bake", "--help")).isZero();
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).contains("Exit status:", "--as-of=INSTANT", "backfile ");
    }

    @Test
    void theEndIsOneLineOnTheStandardOutput() {
        run("bake");
        assertThat(out)
                .hasToString("Baked 1,234 articles, 2 pages, 6 profiles; 2 held back, the next until 2027-05-01"
                        + " (10 of 2,000 pages rendered, 12 written, 0 removed) in 2.5 s: out\n");
        assertThat(err).hasToString("Reading (1,234)\nRendering\n");
    }

    @Test
    void filesThatNobodyMeansToPublishAreOneLine() {
        SortedMap<String, Integer> passedOver = new TreeMap<>(Map.of("_drafts/", 3, "*.yml", 1970));
        run(report(passedOver, SwapOutcome.PUBLISHED), "bake");
        assertThat(err)
                .asString()
                .endsWith("Left out 1,973 files that nobody seems to mean to publish (*.yml 1,970, _drafts/ 3)."
                        + " The setting content.include lets names in.\n");
    }

    @Test
    void mistakesGoToTheStandardErrorAndHaveStatusOne() {
        assertThat(run(report(ERROR, WARNING), "bake")).isEqualTo(1);
        assertThat(out).hasToString("Not baked, and the site is as it was: 1 error and 1 warning.\n");
        assertThat(err.toString()).endsWith("""
                content/a.md: error: the article has no title [missing-title]
                jbake.properties: warning: site.host is not set [no-host]
                """);
    }

    @Test
    void keepingGoingPublishesAllTheSameWithStatusOne() {
        assertThat(run(report(new TreeMap<>(), SwapOutcome.PUBLISHED, ERROR), "bake", "--keep-going"))
                .isEqualTo(1);
        assertThat(out.toString()).startsWith("Baked 1,234 articles").contains("with 1 error in");
    }

    @Test
    void quietLeavesNothingButMistakes() {
        run(report(WARNING), "bake", "--quiet");
        assertThat(out.toString()).isEmpty();
        assertThat(err).hasToString("jbake.properties: warning: site.host is not set [no-host]\n");
    }

    @Test
    void verboseShowsEveryMistake() {
        Diagnostic[] many = new Diagnostic[15];
        for (int line = 0; line < many.length; line++) {
            many[line] = Diagnostic.of(Code.BAD_DATE, new Place("a.md", line + 1, 0), "is no date", "");
        }
        run(report(many), "bake");
        assertThat(err.toString()).contains("… and 5 more of [bad-date]; --verbose shows all");
        run(report(many), "bake", "--verbose");
        assertThat(err.toString()).contains("a.md:15: error");
    }

    @Test
    void aReportIsWrittenWhereItIsWanted(@TempDir Path folder) throws IOException {
        run("bake", "--report", folder.resolve("report.json").toString());
        assertThat(Files.readString(folder.resolve("report.json"))).contains("\"articles\": 1234");
    }

    @Test
    void aFaultOfOurOwnIsOnePlainMessage() {
        BiFunction<BakeRequest, Progress, BakeReport> broken = (request, progress) -> {
            throw new IllegalStateException("the shelf is empty");
        };
        assertThat(run(broken, "bake")).isEqualTo(3);
        assertThat(err).hasToString("""
                backfile: this is a fault of Backfile's, please report it (IllegalStateException: the shelf is empty).
                The option --verbose shows the details.
                """);
        assertThat(run(broken, "bake", "--verbose")).isEqualTo(3);
        assertThat(err.toString()).contains("\tat ");
    }

    @Test
    void aFullDiskAndAFullHeapAreNamed() {
        assertThat(run(
                        (request, progress) -> {
                            throw new UncheckedIOException(new IOException("No space left on device"));
                        },
                        "bake"))
                .isEqualTo(3);
        assertThat(run(
                        (request, progress) -> {
                            throw new OutOfMemoryError();
                        },
                        "bake"))
                .isEqualTo(3);
        assertThat(err.toString())
                .contains("No space left on device", "Check the disk", "-Xmx4g")
                .doesNotContain("\tat ");
    }

    @Test
    void aBarIsDrawnOnATerminalAndTakenAway() {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), true, false);
        Main.run(new String[] {"bake"}, terminal, oven(report()));
        assertThat(err.toString()).contains("Reading").endsWith("\r");
    }

    private int run(String... arguments) {
        return run(report(), arguments);
    }

    private int run(BakeReport report, String... arguments) {
        return run(oven(report), arguments);
    }

    private int run(BiFunction<BakeRequest, Progress, BakeReport> oven, String... arguments) {
        return Main.run(arguments, new Terminal(new PrintWriter(out), new PrintWriter(err), false, false), oven);
    }

    private BiFunction<BakeRequest, Progress, BakeReport> oven(BakeReport report) {
        return (request, progress) -> {
            requests.add(request);
            progress.stage("Reading", 1234);
            progress.step(1234);
            progress.stage("Rendering", 0);
            return report;
        };
    }

    private static BakeReport report(Diagnostic... diagnostics) {
        boolean mistaken = Arrays.stream(diagnostics).anyMatch(Diagnostic::isError);
        return report(new TreeMap<>(), mistaken ? SwapOutcome.AS_IT_WAS : SwapOutcome.PUBLISHED, diagnostics);
    }

    private static BakeReport report(
            SortedMap<String, Integer> passedOver, SwapOutcome swap, Diagnostic... diagnostics) {
        return new BakeReport(
                Path.of("out"),
                COUNTS,
                passedOver,
                2000,
                10,
                10,
                12,
                1988,
                0,
                2460,
                List.of(diagnostics),
                new BaselineUse("", 0, 0, BaselineUse.Done.READ),
                new BakeDetails(swap, true, List.of(), List.of(), List.of()));
    }
}
