package dev.backfile.imports.html.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where old pages lie. It may be gone through several times, each time in the same order. Confined to one thread. */
public interface PageSource extends Closeable {

    /** The largest page that is read, in bytes; larger ones are no articles. */
    int LARGEST_PAGE = 8 << 20;

    /** The largest picture that is copied, in bytes. */
    int LARGEST_PICTURE = 64 << 20;

    /** Takes pages, one after the other. */
    interface Visitor {

        /** A page. */
        void page(OldPage page) throws IOException;

        /** Something that is no page that can be read, or was met for the second time. */
        default void passed(String kind, String place) {}
    }

    /**
     * Shows all pages.
     *
     * @throws IOException if the source cannot be read
     */
    void pages(Visitor visitor) throws IOException;

    /** What a page at an address is known by; empty where the source has none there. */
    Optional<String> key(OldAddress address);

    /**
     * The page of a key.
     *
     * @throws IOException if it cannot be read
     */
    Optional<OldPage> page(String key) throws IOException;

    /** Whether there is a picture at an address. */
    boolean hasPicture(OldAddress address);

    /**
     * Copies a picture that it has to a file of its own.
     *
     * @return the file, which is not the caller's to change
     * @throws IOException if it cannot be read
     */
    Path picture(OldAddress address) throws IOException;
}
