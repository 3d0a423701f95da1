package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.build.Workers.HopelessWork;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WorkersTest {

    @Test
    @Timeout(60)
    void workThatDoesNotEndIsGivenUpAndKeepsNobody() {
        CountDownLatch never = new CountDownLatch(1);
        try (Workers workers = new Workers(2)) {
            assertThatThrownBy(() -> workers.map(
                            List.of(1),
                            item -> {
                                assertThat(Thread.currentThread().isDaemon()).isTrue();
                                return waited(never);
                            },
                            () -> {
                                throw new HopelessWork("it does not end");
                            }))
                    .isInstanceOf(HopelessWork.class);
            assertThat(workers.areGivenUp()).isTrue();
        }
        never.countDown();
    }

    @Test
    @Timeout(120)
    void afterTheFirstFailureTheOthersAreWaitedFor() {
        Thread caller = Thread.currentThread();
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        try (Workers workers = new Workers(2)) {
            assertThatThrownBy(() -> workers.mapEach(List.of("fails", "goes on"), item -> {
                        if (item.equals("fails")) {
                            waited(begun);
                            throw new IllegalArgumentException("the first failure");
                        }
                        begun.countDown();
                        // as long as the caller looks after it, and then until the caller waits for its end
                        long deadline =
                                System.nanoTime() + Duration.ofSeconds(60).toNanos();
                        while (caller.getState() != Thread.State.WAITING && System.nanoTime() < deadline) {
                            Thread.onSpinWait();
                        }
                        ended.set(true);
                        return item;
                    }))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the first failure");
            assertThat(ended).isTrue();
        }
    }

    @Test
    @Timeout(60)
    void whatMustNotStayHalfDoneIsDoneAlsoWhenItsCallerIsInterrupted() {
        AtomicInteger done = new AtomicInteger();
        try (Workers workers = Workers.thatFinish(2)) {
            Thread.currentThread().interrupt();
            workers.map(IntStream.range(0, 10_000).boxed().toList(), item -> done.incrementAndGet());
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(done).hasValue(10_000);
    }

    private static boolean waited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException interruption) {
            return false;
        }
    }
}
