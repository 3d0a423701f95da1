package dev.backfile.page;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.util.Optional;

/** Where pages find the assets that their templates ask for. Safe for use by many threads. */
public interface Assets {

    /** There are no assets. */
    Assets NONE = path -> new Answer(Optional.empty(), Optional.empty());

    /**
     * What a page is answered that asks for an asset.
     *
     * @param path the path by which the asset is asked for, as a template gives it
     */
    Answer of(String path);

    /**
     * An answer.
     *
     * @param found where in the destination the page finds the asset: a copy whose name tells its content; empty where there
     *     is no such asset
     * @param meant the asset that was probably meant where there is none
     */
    record Answer(Optional<String> found, Optional<String> meant) implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.optionalText(found).optionalText(meant);
        }
    }
}
