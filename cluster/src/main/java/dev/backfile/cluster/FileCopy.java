package dev.backfile.cluster;

import dev.backfile.cache.record.ByteReader;
import dev.backfile.fingerprint.ByteWriter;
import java.util.List;

/**
 * A file that is copied between a shared disk and another file system.
 *
 * @param path its path on the shared disk
 * @param address its address on the other file system
 * @param modified the time of change that a copy on the shared disk is given, in milliseconds since 1970
 * @param mediaType the media type that a copy on the other file system is given
 */
record FileCopy(String path, String address, long modified, String mediaType) {

    /** Some of them as bytes. */
    static byte[] toBytes(List<FileCopy> copies) {
        return new ByteWriter()
                .all(
                        copies,
                        (to, copy) -> to.text(copy.path())
                                .text(copy.address())
                                .bits(copy.modified())
                                .text(copy.mediaType()))
                .toBytes();
    }

    /** Those of some bytes. */
    static List<FileCopy> of(byte[] bytes) {
        return new ByteReader(bytes).all(from -> new FileCopy(from.text(), from.text(), from.bits(), from.text()));
    }
}
