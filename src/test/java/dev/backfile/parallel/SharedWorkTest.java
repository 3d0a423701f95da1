package dev.backfile.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work that makes more work is done once, whoever comes to do it. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SharedWorkTest {

    private static final int LEAVES = 1 << 12;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 16})
    void eachPieceIsDoneOnceAndEverybodyWhoEndsSeesAll(int workers) throws Exception {
        SharedWork<List<Integer>> tree = tree();
        List<Future<List<List<Integer>>>> ends = threads.invokeAll(IntStream.range(0, workers)
                .<Callable<List<List<Integer>>>>mapToObj(worker -> tree::finish)
                .toList());
        for (Future<List<List<Integer>>> end : ends) {
            assertThat(end.get().stream().flatMap(List::stream).sorted().toList())
                    .isEqualTo(IntStream.range(LEAVES, 2 * LEAVES).boxed().toList());
        }
    }

    @Test
    void whoComesToHelpBeforeAnybodyBeganDoesNothing() {
        SharedWork<List<Integer>> tree = tree();
        tree.help();
        assertThat(tree.finish()).hasSize(1);
    }

    @Test
    void whoComesToHelpAfterwardsFindsNothingToDo() {
        SharedWork<List<Integer>> tree = tree();
        int found = tree.finish().get(0).size();
        tree.help();
        assertThat(tree.finish().stream().mapToInt(List::size).sum()).isEqualTo(found);
    }

    @Test
    void aHelperTakesWhatTheOtherHasNotBegun() throws Exception {
        CountDownLatch helped = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        List<SharedWork<List<String>>> itself = new ArrayList<>();
        SharedWork<List<String>> work = new SharedWork<>(ArrayList::new, found -> {
            itself.get(0).add(other -> {
                other.add(Thread.currentThread().getName());
                helped.countDown();
            });
            begun.countDown();
            awaited(helped);
        });
        itself.add(work);
        Future<List<List<String>>> end = threads.submit(work::finish);
        awaited(begun);
        work.help();
        assertThat(end.get().stream().flatMap(List::stream))
                .containsExactly(Thread.currentThread().getName());
    }

    @Test
    void whatFailsForOneIsNoWholeForTheOthersWhoComeToAnEnd() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(1);
        SharedWork<List<String>> work = new SharedWork<>(ArrayList::new, found -> {
            begun.countDown();
            awaited(waiting);
            throw new IllegalStateException("a fault");
        });
        Future<List<List<String>>> end = threads.submit(work::finish);
        awaited(begun);
        Future<?> help = threads.submit(work::help);
        waiting.countDown();
        assertThatThrownBy(end::get).hasRootCauseMessage("a fault");
        help.get();
        assertThatThrownBy(work::finish).isInstanceOf(IllegalStateException.class);
    }

    /** A tree in which each inner piece makes two; those without any are found. */
    private static SharedWork<List<Integer>> tree() {
        List<SharedWork<List<Integer>>> itself = new ArrayList<>();
        SharedWork<List<Integer>> work = new SharedWork<>(ArrayList::new, found -> grow(itself.get(0), 1, found));
        itself.add(work);
        return work;
    }

    private static void grow(SharedWork<List<Integer>> work, int piece, List<Integer> found) {
        if (piece >= LEAVES) {
            found.add(piece);
            return;
        }
        work.add(others -> grow(work, 2 * piece, others));
        work.add(others -> grow(work, 2 * piece + 1, others));
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }
}
