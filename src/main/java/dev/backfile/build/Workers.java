package dev.backfile.build;

import dev.backfile.parallel.Threads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The threads of one bake. Every other room is called from here and knows nothing of them. */
final class Workers implements Threads, AutoCloseable {

    private static final int CHUNK = 16;
    private static final long LOOK_MILLIS = 250;
    private static final long FAREWELL_MILLIS = 5_000;

    private final ExecutorService threads;
    private final int count;
    private final boolean heedsInterrupts;
    private volatile boolean givenUp;
    private final Queue<Future<?>> begun = new ConcurrentLinkedQueue<>();

    /**
     * Starts the threads.
     *
     * @param count how many; 0 for as many as there are processors
     */
    Workers(int count) {
        this(count, true);
    }

    private Workers(int count, boolean heedsInterrupts) {
        this.heedsInterrupts = heedsInterrupts;
        this.count = count > 0 ? count : Runtime.getRuntime().availableProcessors();
        this.threads = Executors.newFixedThreadPool(this.count, work -> {
            Thread thread = new Thread(work, "backfile");
            // whatever cannot be stopped does not keep Java alive
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Threads for what must not stay half done: who waits for them waits to the end, even when interrupted. */
    static Workers thatFinish(int count) {
        return new Workers(count, false);
    }

    @Override
    public <T> Supplier<T> begin(Supplier<T> work) {
        Future<T> running = threads.submit(work::get);
        begun.add(running);
        return () -> {
            T result = await(running);
            begun.remove(running);
            return result;
        };
    }

    /** Does something with each item, in any order; the first exception ends it. */
    <T> void forEach(List<T> items, Consumer<T> work) {
        forEach(items.size(), CHUNK, index -> work.accept(items.get(index)), Watch.NONE);
    }

    /** Whether work that is waited for will never come; nobody must write any more then. */
    boolean areGivenUp() {
        return givenUp;
    }

    /** Looks at work that is waited for, from time to time. */
    interface Watch {

        /** Trusts that it comes. */
        Watch NONE = () -> {};

        /** Throws {@link HopelessWork} if it will not come. */
        void look();
    }

    /** Some work does not come to an end and cannot be stopped. */
    static class HopelessWork extends RuntimeException {

        private static final long serialVersionUID = 1L;

        HopelessWork(String message) {
            super(message, null, false, false);
        }
    }

    private void forEach(int size, int chunk, IntConsumer work, Watch watch) {
        AtomicInteger next = new AtomicInteger();
        int wanted = Math.min(count, size);
        List<Future<?>> running = new ArrayList<>(wanted);
        try {
            for (int thread = 0; thread < wanted; thread++) {
                running.add(threads.submit(() -> takeShares(next, size, chunk, work)));
            }
            running.forEach(one -> await(one, watch));
        } catch (HopelessWork hopeless) {
            givenUp = true;
            next.set(size);
            running.forEach(Workers::awaitForAWhile);
            throw hopeless;
        } finally {
            next.set(size);
            if (!givenUp) {
                running.forEach(Workers::awaitEnd);
            }
        }
    }

    private void takeShares(AtomicInteger next, int size, int chunk, IntConsumer work) {
        int begin = next.get();
        while (begin < size) {
            int end = begin + share(size - begin, chunk);
            if (next.compareAndSet(begin, end)) {
                IntStream.range(begin, end).forEach(work);
            }
            begin = next.get();
        }
    }

    /** How many of the items that are left one thread takes: fewer towards the end, so that none has to wait for another. */
    private int share(int left, int chunk) {
        return Math.max(1, Math.min(chunk, left / (2 * count)));
    }

    /** Waits for what may still come, and not for what will not. */
    private static void awaitForAWhile(Future<?> running) {
        try {
            running.get(FAREWELL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException given) {
            // it was given up
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private void await(Future<?> running, Watch watch) {
        if (!heedsInterrupts) {
            awaitEnd(running);
        }
        while (true) {
            try {
                running.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException stillRunning) {
                watch.look();
            } catch (ExecutionException failure) {
                throw rethrown(failure.getCause());
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The bake was interrupted", interruption);
            }
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

    @Override
    public <T, R> List<R> map(List<T> items, Function<T, R> work) {
        return map(items, items.size() < CHUNK * count ? 1 : CHUNK, work, Watch.NONE);
    }

    /** The same with somebody who looks whether the results still come. */
    <T, R> List<R> map(List<T> items, Function<T, R> work, Watch watch) {
        return map(items, CHUNK, work, watch);
    }

    /** The same for few items of which each is much work. */
    <T, R> List<R> mapEach(List<T> items, Function<T, R> work) {
        return map(items, 1, work, Watch.NONE);
    }

    @SuppressWarnings("unchecked")
    private <T, R> List<R> map(List<T> items, int chunk, Function<T, R> work, Watch watch) {
        Object[] results = new Object[items.size()];
        forEach(results.length, chunk, index -> results[index] = work.apply(items.get(index)), watch);
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
