package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JBake has no commands: what is to be done is said by options. */
class JBakeWordsTest {

    @ParameterizedTest
    @CsvSource({
        "-b, bake -b",
        "-b site output, bake -b site output",
        "-s, serve -s",
        "-b -s, serve -b -s",
        "site --server, serve site --server",
        "serve -s, serve -s",
        "bake site, bake site",
        "settings, settings"
    })
    void optionsOfJBakesAreTheCommandsOfToday(String said, String meant) {
        assertThat(JBakeWords.withCommand(said.split(" "), Set.of("bake", "serve", "settings")))
                .containsExactly(meant.split(" "));
    }
}
