package dev.backfile.cli;

import dev.backfile.cli.bake.Elsewhere;
import dev.backfile.cli.manual.ManPage;
import dev.backfile.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** Writes the page for {@code man} of the distribution; the build runs it with the file and the version. */
public final class WriteManPage {

    private WriteManPage() {}

    /** Writes the page into the file that is named. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text(arguments[1]));
    }

    /** The page of a version. */
    static String text(String version) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        CommandLine command = BackfileCommand.commandLine(
                new Terminal(nowhere, nowhere, false, false),
                Elsewhere.NOWHERE,
                Main::bake,
                new Faults(nowhere, false));
        return new ManPage(command, "backfile " + version).text();
    }
}
