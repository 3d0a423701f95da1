package dev.backfile.search.index;

import dev.backfile.search.bytes.DamagedIndexException;

/** The files of an index: what they were, and what becomes of them. Paths are relative to the site's root. */
public interface IndexChanges {

    /**
     * The bytes of a file as it was.
     *
     * @throws DamagedIndexException if they are not what was written
     */
    byte[] read(String path);

    /** A file stays as it was. */
    void keep(String path);

    /** A file has these bytes from now on; they may be what they were. */
    void put(String path, byte[] bytes);
}
