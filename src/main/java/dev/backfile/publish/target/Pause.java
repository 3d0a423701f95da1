package dev.backfile.publish.target;

import java.time.Duration;

/** How a while passes before something that failed is tried again. */
@FunctionalInterface
public interface Pause {

    /** Waits on a clock: what a target refuses at one moment it often takes a moment later. Tests hand in another. */
    Pause REAL = length -> Thread.sleep(length.toMillis());

    /** Lets a while pass. */
    void last(Duration length) throws InterruptedException;
}
