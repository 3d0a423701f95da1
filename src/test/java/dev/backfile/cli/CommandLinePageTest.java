package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CommandLinePageTest {

    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

    @Test
    void theManualHasEveryOptionOfTheCommand() throws IOException {
        StringWriter help = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(help), new PrintWriter(help), false, false);
        Main.run(new String[] {"bake", "--help"}, terminal, (request, progress) -> {
            throw new AssertionError("nothing is baked");
        });
        String page = Files.readString(Path.of("src/site/markdown/command-line.md"));
        assertThat(options(page)).isEqualTo(options(help.toString()));
    }

    private static Set<String> options(String text) {
        Set<String> options = new TreeSet<>();
        OPTION.matcher(text).results().forEach(option -> options.add(option.group()));
        return options;
    }
}
