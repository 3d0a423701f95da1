package dev.backfile.config.mapping;

import dev.backfile.diagnostic.Place;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;

/**
 * A word from elsewhere.
 *
 * @param word the word in small letters
 * @param meaning what it means here
 * @param place where the settings say so
 */
public record MappedWord(String word, String meaning, Place place) implements Fingerprinted {

    @Override
    public void addTo(ByteWriter to) {
        to.text(word).text(meaning);
    }
}
