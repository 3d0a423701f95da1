package dev.backfile.output;

import dev.backfile.parallel.Threads;
import java.io.IOException;
import java.util.Optional;

/** Completes the swap of a bake that was killed, before anything else is done with its destination. */
public final class Recovery {

    private Recovery() {}

    /**
     * Completes the swap that a destination was left in, if there is one.
     *
     * @return what is to be said of it
     * @throws UnfinishedSwapException if it could be neither finished nor undone
     */
    public static Optional<String> complete(DestinationLock lock, FileOperations files) throws IOException {
        return lock.isFirst()
                ? Optional.empty()
                : new Swap(lock.destination(), lock.staging(), files, Threads.CALLER)
                        .resume()
                        .map(Recovery::sentence);
    }

    private static String sentence(Swap.Resumed resumed) {
        return switch (resumed) {
            case FINISHED -> "An earlier bake was interrupted while it published: what it had begun is finished.";
            case UNDONE -> "An earlier bake was interrupted while it published: what it had begun is undone.";
        };
    }
}
