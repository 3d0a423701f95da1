package dev.backfile.desk.watch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Looks whether the watched folders themselves are still the same. A watch on a folder that was deleted hears nothing of the
 * one that was made in its place.
 */
public final class IdentityWatch implements FileWatch {

    private final CountDownLatch closed = new CountDownLatch(1);

    private IdentityWatch() {
        // begin makes it
    }

    /**
     * Begins to look, until something is other than it was.
     *
     * @param known what lay there when the rest was begun to be watched
     * @param pauseMillis how long to wait between two looks
     */
    public static IdentityWatch begin(Identities known, Changes changes, long pauseMillis) {
        IdentityWatch watch = new IdentityWatch();
        Thread thread = new Thread(() -> watch.run(known, changes, pauseMillis), "backfile-watch-roots");
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    private void run(Identities known, Changes changes, long pauseMillis) {
        try {
            while (!closed.await(pauseMillis, TimeUnit.MILLISECONDS)) {
                if (!known.now().equals(known)) {
                    changes.changed();
                    return;
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
