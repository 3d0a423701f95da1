package dev.backfile.desk.watch;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What changed since somebody last asked. Whoever waits for a change is told when the files are quiet: at once after a
 * single one is saved, somewhat later in the middle of many, as when another branch is checked out. Safe for use by many
 * threads.
 */
public final class Changes {

    private static final long QUIET_AFTER_FEW = TimeUnit.MILLISECONDS.toNanos(25);
    private static final long QUIET_AFTER_MANY = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(5);
    private static final int MANY = 20;

    private final Lock lock = new ReentrantLock();
    private final Condition happened = lock.newCondition();
    private int count;
    private boolean urgent;
    private long first;
    private long last;

    /** A file changed. */
    public void changed() {
        note(false);
    }

    /** Whoever waits shall go on at once. */
    public void demand() {
        note(true);
    }

    private void note(boolean now) {
        lock.lock();
        try {
            last = System.nanoTime();
            first = count == 0 ? last : first;
            count++;
            urgent |= now;
            happened.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until something has changed and the files are quiet, or a time is over.
     *
     * @return how many changes there were; 0 when the time is over
     */
    public int await(long longestMillis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(longestMillis);
        lock.lockInterruptibly();
        try {
            while (count == 0) {
                if (happened.awaitNanos(end - System.nanoTime()) <= 0) {
                    return 0;
                }
            }
            long rest = rest();
            while (rest > 0) {
                happened.awaitNanos(rest);
                rest = rest();
            }
            int changes = count;
            count = 0;
            urgent = false;
            return changes;
        } finally {
            lock.unlock();
        }
    }

    private long rest() {
        if (urgent) {
            return 0;
        }
        long quiet = last + (count > MANY ? QUIET_AFTER_MANY : QUIET_AFTER_FEW);
        return Math.min(quiet, first + LONGEST) - System.nanoTime();
    }
}
