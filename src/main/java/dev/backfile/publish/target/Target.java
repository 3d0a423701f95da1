package dev.backfile.publish.target;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A place to which a site is published. What it has of the site is in a list that is kept there, too: whatever the list
 * does not name is somebody else's. Every upload replaces a file as a whole or not at all.
 */
public interface Target extends AutoCloseable {

    /** The name of the list of what is the site's. */
    String LIST = ".backfile-published";

    /** The bytes of the list; empty where nothing was ever published. */
    Optional<byte[]> list() throws IOException;

    /** Those of some paths at which anything stands. */
    Set<String> standing(Collection<String> paths) throws IOException;

    /**
     * Uploads files, in any order.
     *
     * @param done told of each that is there
     */
    void put(List<Upload> files, Consumer<Upload> done) throws IOException;

    /**
     * Deletes files; one that is not there is none to delete.
     *
     * @param done told of each that is gone
     */
    void delete(List<String> paths, Consumer<String> done) throws IOException;

    /** Writes the list. */
    void remember(byte[] list) throws IOException;

    /** The ending of the variants that stand here in the place of files that have them; empty where files stand as they are. */
    default Optional<String> encoding() {
        return Optional.empty();
    }

    /** Whether everything appears at once, at the {@linkplain #finish end}, so that no list of unfinished work is needed. */
    default boolean isAtOnce() {
        return false;
    }

    /**
     * Makes what was done visible, where that does not happen at once.
     *
     * @param subject what was done, on a line
     */
    default void finish(String subject) throws IOException {
        // most targets show each file when it is there
    }

    @Override
    void close() throws IOException;
}
