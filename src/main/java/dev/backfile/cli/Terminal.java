package dev.backfile.cli;

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
record Terminal(PrintWriter out, PrintWriter err, boolean interactive, boolean colours, int width) {

    /** A terminal of unknown width. */
    Terminal(PrintWriter out, PrintWriter err, boolean interactive, boolean colours) {
        this(out, err, interactive, colours, 0);
    }

    /** The terminal of this process. */
    static Terminal of(Map<String, String> environment) {
        boolean dumb = "dumb".equals(environment.get("TERM")) || environment.containsKey("CI");
        boolean colours = Ansi.AUTO.enabled();
        boolean watched = System.console() != null && !dumb && (colours || environment.containsKey("NO_COLOR"));
        return new Terminal(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                watched,
                colours && watched,
                width(environment));
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
