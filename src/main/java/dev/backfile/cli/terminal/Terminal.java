package dev.backfile.cli.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * Where the command speaks to its user.
 *
 * @param out for results
 * @param err for mistakes and progress
 * @param interactive whether a human is likely to watch: a progress bar may be drawn
 * @param colours whether colours are welcome
 * @param width how many characters fit on a line; 0 where nobody knows
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean interactive, boolean colours, int width) {

    /** A terminal of unknown width. */
    public Terminal(PrintWriter out, PrintWriter err, boolean interactive, boolean colours) {
        this(out, err, interactive, colours, 0);
    }

    /** A line, broken to the width of the terminal where somebody reads it there; files and programs get it whole. */
    public String fitting(String line, int indent) {
        return interactive && width > 0 ? Wrapping.line(line, width, indent) : line;
    }

    /** The terminal of this process. */
    public static Terminal of(Map<String, String> environment) {
        boolean dumb = "dumb".equals(environment.get("TERM")) || environment.containsKey("CI");
        boolean terminal = isTerminal() && !dumb;
        boolean colours = terminal && Ansi.AUTO.enabled();
        boolean watched = colours || terminal && environment.containsKey("NO_COLOR");
        return new Terminal(
                writer(FileDescriptor.out), writer(FileDescriptor.err), watched, colours, width(environment));
    }

    /** Whether all of input, output and error output are a terminal's; of the last the start scripts say that it is none. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null || System.getProperty("backfile.errors", "").equals("file")) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException older) {
            return true; // before Java 22 there is a console for terminals alone
        }
    }

    /** What {@code COLUMNS} says; no terminal is wider than a thousand characters. */
    private static int width(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(columns) : 0;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8), true);
    }
}
