package dev.backfile.cli;

import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.Progress;
import dev.backfile.cli.bake.Elsewhere;
import dev.backfile.cli.bake.LongBake;
import dev.backfile.cli.bake.PlainBake;
import dev.backfile.cli.bake.TerminalBake;
import dev.backfile.cli.bake.Volume;
import dev.backfile.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import picocli.CommandLine;

/** The command {@code backfile}. */
public final class Main {

    private Main() {}

    /** Runs the command and ends the Java virtual machine with its exit status. */
    public static void main(String[] arguments) {
        // Images are resized without a screen; on some systems Java would show itself as a program with windows.
        System.setProperty("java.awt.headless", "true");
        Terminal terminal = Terminal.of(System.getenv());
        if (arguments.length > 0 && arguments[0].equals("bake")) {
            Backfile.warmUp();
        }
        int status = run(arguments, terminal, new LongBake(LongBake.LONG), Main::bake);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(status);
    }

    /**
     * Runs the command for programs that bake in a way of their own, and gives its exit status.
     *
     * @param paths gives the path of the name of a file or folder among the arguments
     * @param oven what bakes
     */
    public static int run(
            String[] arguments, Function<String, Path> paths, BiFunction<BakeRequest, Progress, BakeReport> oven) {
        System.setProperty("java.awt.headless", "true");
        Terminal terminal = Terminal.of(System.getenv());
        int status = run(arguments, terminal, Elsewhere.NOWHERE, oven, paths);
        terminal.out().flush();
        terminal.err().flush();
        return status;
    }

    /** The oven of the command. */
    static BakeReport bake(BakeRequest request, Progress progress) {
        return new Backfile(progress).bake(request);
    }

    /** Runs the command with another terminal and oven, in this process. */
    static int run(String[] arguments, Terminal terminal, BiFunction<BakeRequest, Progress, BakeReport> oven) {
        return run(arguments, terminal, Elsewhere.NOWHERE, oven);
    }

    /** Runs the command with another terminal and oven. */
    static int run(
            String[] arguments,
            Terminal terminal,
            Elsewhere elsewhere,
            BiFunction<BakeRequest, Progress, BakeReport> oven) {
        List<String> words = List.of(arguments);
        return PlainBake.of(words)
                .map(plain -> bake(plain, terminal, new TerminalBake(terminal, elsewhere, oven)))
                .orElseGet(() -> run(arguments, terminal, elsewhere, oven, Path::of));
    }

    private static int bake(PlainBake plain, Terminal terminal, TerminalBake bake) {
        try {
            return bake.bake(plain.request(), plain.volume(), List.of(), result -> {});
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError fault) {
            return new Faults(terminal.err(), plain.volume() == Volume.VERBOSE).report(fault);
        }
    }

    /** Runs the command with Picocli, which understands every command line. */
    static int run(
            String[] arguments,
            Terminal terminal,
            Elsewhere elsewhere,
            BiFunction<BakeRequest, Progress, BakeReport> oven,
            Function<String, Path> paths) {
        boolean verbose = List.of(arguments).contains("--verbose");
        Faults faults = new Faults(terminal.err(), verbose);
        try {
            String[] words = JBakeWords.withCommand(arguments, BackfileCommand.names());
            CommandLine command = BackfileCommand.commandLine(terminal, elsewhere, oven, faults, words);
            command.registerConverter(Path.class, paths::apply);
            return command.execute(words);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError fault) {
            return faults.report(fault);
        }
    }
}
