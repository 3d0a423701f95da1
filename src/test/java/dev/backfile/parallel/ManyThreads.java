package dev.backfile.parallel;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;

/** Eight threads, each item for one that is free; the first failure of any is thrown when all are done. */
public final class ManyThreads implements Threads, AutoCloseable {

    private final ExecutorService threads = Executors.newFixedThreadPool(8);

    @Override
    public <T, R> List<R> map(List<T> items, Function<T, R> work) {
        List<CompletableFuture<R>> running = items.stream()
                .map(item -> CompletableFuture.supplyAsync(() -> work.apply(item), threads))
                .toList();
        running.forEach(one -> one.handle((result, failure) -> result).join());
        return running.stream().map(ManyThreads::result).toList();
    }

    @Override
    public <T> Supplier<T> begin(Supplier<T> work) {
        CompletableFuture<T> running = CompletableFuture.supplyAsync(work, threads);
        return () -> result(running);
    }

    private static <R> R result(CompletableFuture<R> running) {
        try {
            return running.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
