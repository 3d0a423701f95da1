package dev.backfile.theme.limit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages that are being rendered, and which of them takes too long. FreeMarker offers no way to count what happens
 * within one expression ({@code ?left_pad}, {@code ?join}, a regular expression), nor to stop it: somebody has to look
 * from outside. Many threads begin and end pages; one looks.
 */
public final class RunningPages {

    /** On a machine that has much else to do, a processor's time passes slowly: then the clock counts, too. */
    private static final int PATIENCE = 6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Set<PageLimits> running = ConcurrentHashMap.newKeySet();
    private final Map<PageLimits, Seen> seen = new HashMap<>();

    /** None yet. */
    public RunningPages() {}

    /** How a page was found: its steps, and the processor's and the clock's time then and at its begin. */
    private record Seen(long steps, Time atStep, Time begun) {}

    private record Time(long processor, long clock) {

        boolean isBeyond(long nanos, Time since) {
            return processor - since.processor > nanos || clock - since.clock > PATIENCE * nanos;
        }
    }

    /** A page is begun. */
    public void begin(PageLimits page) {
        running.add(page);
    }

    /** A page is done, or given up. */
    public void end(PageLimits page) {
        running.remove(page);
    }

    /** A page that takes longer than its bounds allow; it is stopped where it can be. */
    public synchronized Optional<PageLimits> overdue() {
        seen.keySet().retainAll(running);
        for (PageLimits page : running) {
            Time now =
                    new Time(Math.max(0, threads.getThreadCpuTime(page.thread().getId())), System.nanoTime());
            long steps = page.steps();
            Seen before = seen.getOrDefault(page, new Seen(steps, now, now));
            Seen found = before.steps() == steps ? before : new Seen(steps, now, before.begun());
            seen.put(page, found);
            if (now.isBeyond(page.bounds().expression().toNanos(), found.atStep())
                    || now.isBeyond(page.bounds().page().toNanos(), found.begun())) {
                page.stop();
                return Optional.of(page);
            }
        }
        return Optional.empty();
    }

    /** What is said of such a page. */
    public static Excess excess() {
        return new Excess(
                "the template does not come to an end in time",
                "look for a huge range or padding, or a regular expression that tries too much");
    }
}
