package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.cli.bake.Elsewhere;
import dev.backfile.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The page for {@code man}. */
class ManPageTest {

    private final String page = WriteManPage.text("1.2");

    @Test
    void itHasEveryCommandAndEveryOption() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        CommandLine command = BackfileCommand.commandLine(
                new Terminal(nowhere, nowhere, false, false),
                Elsewhere.NOWHERE,
                Main::bake,
                new Faults(nowhere, false));
        command.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(spec -> !spec.usageMessage().hidden())
                .forEach(spec -> {
                    assertThat(page).contains(".SS \"" + spec.qualifiedName().replace("-", "\\-") + " ");
                    spec.options().stream()
                            .filter(option -> !option.hidden())
                            .forEach(option -> assertThat(page)
                                    .contains(option.longestName().replace("-", "\\-")));
                });
    }

    @Test
    void nothingOfPicocliStaysInItAndNoTextIsTakenForARequest() {
        assertThat(page)
                .startsWith(
                        ".TH \"BACKFILE\" \"1\" \"\" \"backfile 1.2\" \"User Commands\"\n.SH \"NAME\"\nbackfile \\- Bakes ")
                .doesNotContain("${", "%n", "%%", "@|")
                .isASCII();
        assertThat(page.lines().filter(line -> line.startsWith(".")))
                .allMatch(line -> line.matches("\\.(?:TH|SH|SS|TP|PP|RS|RE|nf|fi)(?: \".*\")*"));
        assertThat(page.lines()).noneMatch(String::isBlank).noneMatch(line -> line.startsWith("'"));
    }
}
