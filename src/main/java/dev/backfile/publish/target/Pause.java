package dev.backfile.publish.target;

import java.time.Duration;

/** How a while passes before something that failed is tried again. */
@FunctionalInterface
public interface Pause {

    /** Waits on a clock. */
    Pause REAL = length -> Thread.sleep(length.toMillis());

    /** Lets a while pass. */
    void last(Duration length) throws InterruptedException;
}
