package dev.backfile.publish.target;

import java.io.IOException;
import java.time.Duration;

/** Does what may fail now and then once more after a while, and each time after twice as long. */
final class Retries {

    static final int TRIES = 5;
    static final Duration FIRST = Duration.ofMillis(200);

    private final Pause pause;

    Retries(Pause pause) {
        this.pause = pause;
    }

    /** What may fail. */
    @FunctionalInterface
    interface Attempt<T> {

        T make() throws IOException;
    }

    /** Does it; fails as the last attempt does, or at once where another one would not help. */
    <T> T of(Attempt<T> attempt) throws IOException {
        Duration length = FIRST;
        for (int left = TRIES - 1; ; left--) {
            try {
                return attempt.make();
            } catch (TargetException certain) {
                throw certain;
            } catch (IOException perhaps) {
                if (left == 0) {
                    throw perhaps;
                }
            }
            try {
                pause.last(length);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", stopped);
            }
            length = length.multipliedBy(2);
        }
    }
}
