package dev.backfile.desk.watch;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
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
    private static final int MOST_FILES = 1_000;

    private final Lock lock = new ReentrantLock();
    private final Condition happened = lock.newCondition();
    private final Set<Path> files = new HashSet<>();
    private int count;
    private boolean anything;
    private boolean urgent;
    private long first;
    private long last;

    /**
     * What changed.
     *
     * @param files the files and folders that changed, or came, or went
     * @param anything whether others may have changed, too
     */
    public record Batch(Set<Path> files, boolean anything) {}

    /** A file or folder changed, came or went. */
    public void changed(Path file) {
        lock.lock();
        try {
            anything |= files.size() >= MOST_FILES;
            if (!anything) {
                files.add(file);
            }
            note(false);
        } finally {
            lock.unlock();
        }
    }

    /** Something changed, and nobody knows what. */
    public void changed() {
        anything(false);
    }

    /** Whoever waits shall go on at once, and believe nothing. */
    public void demand() {
        anything(true);
    }

    /** Whether something changed that nobody has waited for yet. */
    public boolean areWaiting() {
        lock.lock();
        try {
            return count > 0;
        } finally {
            lock.unlock();
        }
    }

    private void anything(boolean now) {
        lock.lock();
        try {
            anything = true;
            note(now);
        } finally {
            lock.unlock();
        }
    }

    private void note(boolean now) {
        last = System.nanoTime();
        first = count == 0 ? last : first;
        count++;
        urgent |= now;
        happened.signalAll();
    }

    /**
     * Waits until something has changed and the files are quiet, or a time is over.
     *
     * @return what changed; nothing when the time is over
     */
    public Batch await(long longestMillis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(longestMillis);
        lock.lockInterruptibly();
        try {
            while (count == 0) {
                if (happened.awaitNanos(end - System.nanoTime()) <= 0) {
                    return new Batch(Set.of(), false);
                }
            }
            long rest = rest();
            while (rest > 0) {
                happened.awaitNanos(rest);
                rest = rest();
            }
            Batch batch = new Batch(Set.copyOf(files), anything);
            files.clear();
            count = 0;
            anything = false;
            urgent = false;
            return batch;
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
