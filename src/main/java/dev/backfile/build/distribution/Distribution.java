package dev.backfile.build.distribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;

/** Other processes, which do work of a bake. */
public interface Distribution {

    /** From how many documents or pages on work is given to others; what is less is done in this process. */
    int least();

    /** How many shares of work can be done at once. */
    int parallelism();

    /**
     * A folder that all processes reach by the same path, for what they tell each other during this bake. Asked for when the
     * ledger is locked.
     *
     * @throws IOException if it cannot be made
     */
    Path folder() throws IOException;

    /**
     * A path by which all processes reach a file of this one as it is now, a copy where there is no other.
     *
     * @param file a file that nobody writes to as long as work is done
     */
    Path reachable(Path file) throws IOException;

    /**
     * Has shares of some work done, each by the {@link Labourer} for it.
     *
     * @param done is told how many more documents or pages are done, from any thread
     * @return what was told of each share, in the order of the shares
     * @throws LostWorkException if they cannot do it
     */
    List<byte[]> share(Labour labour, List<Share> shares, LongConsumer done) throws IOException;
}
