package dev.backfile.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.bake.Workers.HopelessWork;
import java.util.List;
import java.util.concurrent.CountDownLatch;
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

    private static boolean waited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException interruption) {
            return false;
        }
    }
}
