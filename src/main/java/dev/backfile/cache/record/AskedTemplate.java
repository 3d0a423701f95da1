package dev.backfile.cache.record;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import java.util.List;
import java.util.Optional;

/**
 * A template that a page asked for.
 *
 * @param name the name that was asked for
 * @param missed the names that were tried in vain
 * @param found the name of the template that was found, if one was
 * @param content the fingerprint of what was found
 */
public record AskedTemplate(String name, List<String> missed, Optional<String> found, Fingerprint content) {

    /** Writes a set; {@link #read} reads it. */
    public static void write(List<AskedTemplate> asked, ByteWriter writer) {
        writer.all(
                asked,
                (to, one) -> to.text(one.name())
                        .all(one.missed(), ByteWriter::text)
                        .optionalText(one.found())
                        .fingerprint(one.content()));
    }

    /** Reads what {@link #write} wrote. */
    public static List<AskedTemplate> read(ByteReader reader) {
        return reader.all(from -> new AskedTemplate(
                from.text(), from.all(ByteReader::text), Optional.ofNullable(from.optionalText()), from.fingerprint()));
    }
}
