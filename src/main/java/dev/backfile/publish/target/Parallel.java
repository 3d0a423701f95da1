package dev.backfile.publish.target;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does things at a target at once, and each again if it fails. */
final class Parallel {

    private final int threads;
    private final Retries retries;

    /** So many at once. */
    Parallel(int threads, Retries retries) {
        this.threads = threads;
        this.retries = retries;
    }

    /** What is done with each item. */
    @FunctionalInterface
    interface Work<T> {

        void on(T item) throws IOException;
    }

    /** Does something with each item; the first that fails again and again ends it. */
    <T> void forEach(List<T> items, Work<T> work) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, items.size())));
        try {
            List<Future<?>> begun = new ArrayList<>();
            for (T item : items) {
                begun.add(pool.submit(() -> {
                    return retries.of(() -> {
                        work.on(item);
                        return item;
                    });
                }));
            }
            for (Future<?> each : begun) {
                each.get();
            }
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException expected) {
                throw expected;
            }
            throw new IOException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        } finally {
            pool.shutdownNow();
        }
    }
}
