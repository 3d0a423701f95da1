package dev.backfile.parallel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that makes more work, such as the walk through a tree. It has no threads of its own: each that comes takes part until
 * all of it is done, with findings of its own. Nobody waits for a thread that has not come yet.
 *
 * @param <F> what the findings of one thread are gathered in
 */
public final class SharedWork<F> {

    private final Supplier<F> findings;
    private final Deque<Consumer<F>> waiting = new ArrayDeque<>();
    private final List<F> found = new ArrayList<>();
    private boolean begun;

    /** How many threads do something just now. */
    private int busy;

    private boolean failed;

    /**
     * Work that nobody has begun.
     *
     * @param findings makes what the findings of one thread are gathered in
     * @param first what is done first
     */
    public SharedWork(Supplier<F> findings, Consumer<F> first) {
        this.findings = findings;
        waiting.add(first);
    }

    /** Adds work; for those who do some. */
    public synchronized void add(Consumer<F> more) {
        waiting.add(more);
        notifyAll();
    }

    /**
     * Takes part until all is done.
     *
     * @return what every thread found that came, in no order
     * @throws IllegalStateException if another thread failed at a part of it; that one throws what it failed with
     */
    public List<F> finish() {
        takePart();
        return all();
    }

    /** Takes part until all is done, where somebody has begun. */
    public void help() {
        if (isBegun()) {
            takePart();
        }
    }

    private synchronized boolean isBegun() {
        return begun;
    }

    private synchronized List<F> all() {
        if (failed) {
            throw new IllegalStateException("a part of the work failed in another thread");
        }
        return List.copyOf(found);
    }

    private void takePart() {
        F own = findings.get();
        keep(own);
        for (Consumer<F> next = next(); next != null; next = next()) {
            boolean whole = false;
            try {
                next.accept(own);
                whole = true;
            } finally {
                done(whole);
            }
        }
    }

    private synchronized void keep(F own) {
        begun = true;
        found.add(own);
    }

    /** What is to be done next; null when all is done. */
    private synchronized @Nullable Consumer<F> next() {
        boolean interrupted = false;
        while (waiting.isEmpty() && busy > 0) {
            try {
                wait();
            } catch (InterruptedException interruption) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        Consumer<F> next = waiting.pollLast();
        busy += next == null ? 0 : 1;
        return next;
    }

    private synchronized void done(boolean whole) {
        busy--;
        failed |= !whole;
        if (busy == 0) {
            notifyAll();
        }
    }
}
