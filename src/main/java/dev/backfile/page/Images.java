package dev.backfile.page;

import java.util.Optional;

/** What pages can tell of the images of a site. Safe for use by many threads. */
public interface Images {

    /** Nothing is told of any image. */
    Images NONE = path -> Optional.empty();

    /** The facts of the image at a path of the destination; empty when no document shows it, or nothing is to be told. */
    Optional<ImageFacts> of(String path);
}
