package dev.backfile.bake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The threads of one bake. Every other room is called from here and knows nothing of them. */
final class Workers implements AutoCloseable {

    private static final int CHUNK = 16;

    private final ExecutorService threads;
    private final int count;
    private final Queue<Future<?>> begun = new ConcurrentLinkedQueue<>();

    /**
     * Starts the threads.
     *
     * @param count how many; 0 for as many as there are processors
     */
    Workers(int count) {
        this.count = count > 0 ? count : Runtime.getRuntime().availableProcessors();
        this.threads = Executors.newFixedThreadPool(this.count);
    }

    /** Begins some work beside what its caller does; the result waits for its end. */
    <T> Supplier<T> begin(Supplier<T> work) {
        Future<T> running = threads.submit(work::get);
        begun.add(running);
        return () -> await(running);
    }

    /** Does something with each item, in any order; the first exception ends it. */
    <T> void forEach(List<T> items, Consumer<T> work) {
        forEach(items.size(), CHUNK, index -> work.accept(items.get(index)));
    }

    private void forEach(int size, int chunk, IntConsumer work) {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>(count);
        for (int thread = 0; thread < count; thread++) {
            running.add(threads.submit(() -> {
                int begin = next.getAndAdd(chunk);
                while (begin < size) {
                    IntStream.range(begin, Math.min(size, begin + chunk)).forEach(work);
                    begin = next.getAndAdd(chunk);
                }
            }));
        }
        try {
            running.forEach(Workers::await);
        } finally {
            next.set(size);
            running.forEach(Workers::awaitEnd);
        }
    }

    /** Waits for the end of some work, whatever it comes to: nobody may still work when its files are closed. */
    private static void awaitEnd(Future<?> running) {
        boolean interrupted = false;
        while (!running.isDone()) {
            try {
                running.get();
            } catch (InterruptedException interruption) {
                interrupted = true;
            } catch (ExecutionException told) {
                // the first failure is told
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T await(Future<T> running) {
        try {
            return running.get();
        } catch (ExecutionException failure) {
            throw rethrown(failure.getCause());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The bake was interrupted", interruption);
        }
    }

    /** What becomes of each item, in the order of the items. */
    <T, R> List<R> map(List<T> items, Function<T, R> work) {
        return map(items, CHUNK, work);
    }

    /** The same for few items of which each is much work. */
    <T, R> List<R> mapEach(List<T> items, Function<T, R> work) {
        return map(items, 1, work);
    }

    @SuppressWarnings("unchecked")
    private <T, R> List<R> map(List<T> items, int chunk, Function<T, R> work) {
        Object[] results = new Object[items.size()];
        forEach(results.length, chunk, index -> results[index] = work.apply(items.get(index)));
        return (List<R>) Arrays.asList(results);
    }

    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }

    @Override
    public void close() {
        threads.shutdown();
        begun.forEach(Workers::awaitEnd);
    }
}
