package dev.backfile.cli.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The standard input while somebody waits for keys: a terminal hands each over at once where {@code stty} can make it do so. It
 * is as before when this is closed, and when the process ends in whatever way.
 */
public final class TerminalInput implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 5;

    private final Delivery delivery;
    private final String before;
    private final AtomicBoolean changed;
    private final Thread restoration = new Thread(this::restore, "backfile-terminal");

    /** How what is typed arrives. */
    public enum Delivery {
        /** Each key by itself. */
        BY_KEY,
        /** Line by line. */
        BY_LINE,
        /** Not at all: whoever reads would be stopped, for the terminal is with another program. */
        NEVER
    }

    private TerminalInput(Delivery delivery, String before) {
        this.delivery = delivery;
        this.before = before;
        this.changed = new AtomicBoolean(delivery == Delivery.BY_KEY);
    }

    /** Asks the terminal of this process for single keys, if it has one. */
    public static TerminalInput begin() {
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows")) {
            return new TerminalInput(Delivery.BY_LINE, "");
        }
        Optional<String> state = run("stty", "-g").filter(text -> text.matches("[0-9A-Za-z:=.-]+"));
        if (state.isEmpty()) {
            return new TerminalInput(Delivery.BY_LINE, "");
        }
        Optional<String> status = run(
                "ps", "-o", "stat=", "-p", Long.toString(ProcessHandle.current().pid()));
        if (status.isEmpty()) {
            return new TerminalInput(Delivery.BY_LINE, "");
        }
        if (!status.get().contains("+")) {
            return new TerminalInput(Delivery.NEVER, "");
        }
        TerminalInput input = new TerminalInput(Delivery.BY_KEY, state.get());
        Runtime.getRuntime().addShutdownHook(input.restoration);
        if (run("stty", "-icanon", "-echo", "min", "1").isEmpty()) {
            input.close();
            return new TerminalInput(Delivery.BY_LINE, "");
        }
        return input;
    }

    /** How what is typed arrives. */
    public Delivery delivery() {
        return delivery;
    }

    @Override
    public void close() {
        restore();
    }

    private void restore() {
        if (changed.compareAndSet(true, false)) {
            run("stty", before);
        }
    }

    /** What a program says about the standard input; empty where it is not there, fails, or does not end. */
    private static Optional<String> run(String... command) {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            return Optional.empty();
        }
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                return Optional.empty();
            }
            return Optional.of(new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip());
        } catch (IOException broken) {
            return Optional.empty();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            process.destroyForcibly();
        }
    }
}
