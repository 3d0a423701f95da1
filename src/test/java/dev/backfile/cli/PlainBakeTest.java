package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.cli.bake.Elsewhere;
import dev.backfile.cli.bake.PlainBake;
import dev.backfile.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain command lines are read without Picocli, and mean what they mean to it. */
class PlainBakeTest {

    private static final List<String> WORDS = List.of(
            "bake",
            "--clean",
            "--strict",
            "--keep-going",
            "--adopt",
            "--drafts",
            "--quiet",
            "--verbose",
            "--destination",
            "out",
            "../a site",
            "/srv/site",
            "C:\\site",
            "\"site\"",
            "--destination=out",
            "--threads",
            "4",
            "@file",
            "-b",
            "--reset",
            "--",
            "--no-such-option",
            "",
            " ",
            "é",
            "--set",
            "site.title=A",
            "~/site",
            "--help");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bake",
                "bake site",
                "bake site --destination out --clean",
                "bake --clean --strict --keep-going --adopt --drafts --quiet --destination ../out /srv/site",
                "bake . --verbose"
            })
    void whatMostBakesAreAskedForWithIsPlain(String line) {
        assertThat(PlainBake.of(List.of(line.split(" ")))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "serve",
                "site",
                "--help",
                "bake --help",
                "bake --clean --clean",
                "bake --quiet --verbose",
                "bake --destination",
                "bake --destination --clean",
                "bake --destination=out",
                "bake site out",
                "bake @file",
                "bake --threads 4",
                "bake -b site"
            })
    void whatIsWrongOrMeansMoreIsLeftToPicocli(String line) {
        assertThat(PlainBake.of(List.of(line.split(" ")))).isEmpty();
    }

    @Test
    void aPlainLineAsksForTheSameBakeAndSaysTheSame() {
        Random random = new Random(20261130);
        int plain = 0;
        for (int number = 0; number < 3_000; number++) {
            List<String> words = new ArrayList<>(List.of("bake"));
            for (int count = random.nextInt(6); count > 0; count--) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            if (PlainBake.of(words).isPresent()) {
                plain++;
                assertThat(asked(words, false)).as(words.toString()).isEqualTo(asked(words, true));
            }
        }
        assertThat(plain).isGreaterThan(100);
    }

    /** What comes of a command line: what is to be baked, what was said, the exit status. */
    private record Asked(Optional<BakeRequest> request, String said, int status) {}

    private static Asked asked(List<String> words, boolean picocli) {
        StringWriter said = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(said), new PrintWriter(said), false, false);
        List<BakeRequest> requests = new ArrayList<>();
        String[] arguments = words.toArray(String[]::new);
        int status = picocli
                ? Main.run(
                        arguments,
                        terminal,
                        Elsewhere.NOWHERE,
                        (request, progress) -> refused(request, requests),
                        Path::of)
                : Main.run(arguments, terminal, (request, progress) -> refused(request, requests));
        // the place of the fault differs, since it is thrown from elsewhere
        return new Asked(requests.stream().findFirst(), said.toString().replaceAll("(?m)^\tat .*\\R", ""), status);
    }

    private static BakeReport refused(BakeRequest request, List<BakeRequest> requests) {
        requests.add(request);
        throw new IllegalStateException("nothing is baked");
    }
}
