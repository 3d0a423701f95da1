package dev.backfile.config.mapping;

import dev.backfile.diagnostic.Place;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.util.List;

/**
 * A field of Backfile's for which others stand.
 *
 * @param name its name
 * @param sources the names of the others, of which the first that has a value counts; a dot leads into a map
 * @param place where the settings name it
 */
public record MappedField(String name, List<String> sources, Place place) implements Fingerprinted {

    @Override
    public void addTo(ByteWriter to) {
        to.text(name).all(sources, ByteWriter::text);
    }
}
