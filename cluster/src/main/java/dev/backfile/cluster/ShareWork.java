package dev.backfile.cluster;

import java.io.IOException;
import java.io.Serializable;

/** What tasks do with shares of some work. */
interface ShareWork extends Serializable {

    /**
     * Does a share.
     *
     * @param attempt a name that no other attempt has, neither at this share nor at others of this work
     * @return what is told of it
     */
    byte[] work(byte[] share, String attempt) throws IOException;
}
