package dev.backfile.desk;

import dev.backfile.build.Progress;
import dev.backfile.desk.live.LiveState;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Tells pages how far a bake is that takes longer than a moment, a few times a second. */
final class ToldStages implements Progress {

    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(300);

    private final Consumer<String> events;
    private final Consumer<String> notes;
    private final AtomicLong told = new AtomicLong(System.nanoTime());
    private final AtomicLong done = new AtomicLong();
    private volatile String stage = "";
    private volatile long total;

    ToldStages(Consumer<String> events, Consumer<String> notes) {
        this.events = events;
        this.notes = notes;
    }

    /** A bake begins. */
    void begin() {
        told.set(System.nanoTime());
    }

    /** How many steps the stage has that is going on. */
    long total() {
        return total;
    }

    @Override
    public void stage(String name, long steps) {
        stage = name;
        total = steps;
        done.set(0);
    }

    @Override
    public void note(String sentence) {
        notes.accept(sentence);
    }

    @Override
    public void step(long steps) {
        long now = done.addAndGet(steps);
        long last = told.get();
        if (System.nanoTime() - last > BETWEEN && told.compareAndSet(last, System.nanoTime())) {
            events.accept(LiveState.progress(stage, now, total));
        }
    }
}
