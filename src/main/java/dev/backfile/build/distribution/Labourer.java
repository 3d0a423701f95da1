package dev.backfile.build.distribution;

import java.io.IOException;

/**
 * Does shares of one work in a process. It is costly to make: a process makes one for all shares of the work that it gets.
 * Safe for use by many threads.
 */
public interface Labourer extends AutoCloseable {

    /**
     * Does a share. It may be done again, also elsewhere at the same time: whatever it writes for the bake alone has the
     * name of the attempt, and each file of the site comes out with the same bytes.
     *
     * @param attempt a name, of letters, digits and hyphens, that no other share and no other attempt at this one has
     * @return what the bake is told of it
     */
    byte[] work(byte[] share, String attempt) throws IOException;

    @Override
    void close() throws IOException;
}
