package dev.backfile.cli.program;

import dev.backfile.cli.program.TerminalInput.Delivery;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;

/** What the user of a preview presses, letter by letter. Where nothing can be typed, nothing ever is. */
public final class Keys implements AutoCloseable {

    private final InputStream input;
    private final TerminalInput terminal;

    private Keys(InputStream input, TerminalInput terminal) {
        this.input = input;
        this.terminal = terminal;
    }

    /** The keys of this process, which are its own until this is closed. */
    public static Keys begin() {
        return new Keys(System.in, TerminalInput.begin());
    }

    /** Which keys there are. */
    public String explanation() {
        return switch (terminal.delivery()) {
            case BY_KEY -> "s opens the site, r bakes it again, q quits.";
            case BY_LINE -> "s and Enter opens the site, r and Enter bakes it again, q and Enter quits.";
            case NEVER -> "It runs in the background, and ends with its process.";
        };
    }

    /** Waits for the next letter. */
    public int next() {
        if (terminal.delivery() != Delivery.NEVER) {
            try {
                int letter = input.read();
                if (letter >= 0) {
                    return Character.toLowerCase(letter);
                }
            } catch (IOException closed) {
                // as if it had come to its end
            }
        }
        return forever();
    }

    @Override
    public void close() {
        terminal.close();
    }

    private static int forever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
        return 'q';
    }
}
