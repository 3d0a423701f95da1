package dev.backfile.cache.record;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import java.util.List;

/**
 * An asset that a page asked for.
 *
 * @param path the path by which it asked
 * @param answer the fingerprint of what it was answered, also where there is no such asset
 */
public record AskedAsset(String path, Fingerprint answer) {

    /** Writes a set; {@link #read} reads it. */
    public static void write(List<AskedAsset> asked, ByteWriter writer) {
        writer.all(asked, (to, one) -> to.text(one.path()).fingerprint(one.answer()));
    }

    /** Reads what {@link #write} wrote. */
    public static List<AskedAsset> read(ByteReader reader) {
        return reader.all(from -> new AskedAsset(from.text(), from.fingerprint()));
    }
}
