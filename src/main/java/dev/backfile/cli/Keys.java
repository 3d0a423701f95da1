package dev.backfile.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;

/** What the user of a preview presses: letters, each alone in a line. Where nothing can be typed, nothing ever is. */
final class Keys {

    private final InputStream input;

    Keys(InputStream input) {
        this.input = input;
    }

    /** Which keys there are. */
    String explanation() {
        return "s and Enter opens the site, r and Enter bakes it again, q and Enter quits.";
    }

    /** Waits for the next letter. */
    int next() {
        try {
            int letter = input.read();
            if (letter >= 0) {
                return Character.toLowerCase(letter);
            }
        } catch (IOException closed) {
            // as if it had come to its end
        }
        return forever();
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
