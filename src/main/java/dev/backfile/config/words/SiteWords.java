package dev.backfile.config.words;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import dev.backfile.language.BuiltInWords;
import dev.backfile.language.Words;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words of a site. Immutable.
 *
 * @param site the language of the site as its BCP 47 tag
 * @param languages the languages for which the site has every word itself
 * @param own its own words: by language, then by key
 */
public record SiteWords(String site, Set<String> languages, Map<String, Map<String, String>> own)
        implements Fingerprinted {

    /** The words of a language. */
    public Words of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Map<String, String> texts = new TreeMap<>(own.getOrDefault(locale.getLanguage(), Map.of()));
        texts.putAll(own.getOrDefault(language, Map.of()));
        return Words.of(locale, texts);
    }

    /** Whether there are words in a language, the theme's or the site's. */
    public boolean speak(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return languages.contains(language)
                || languages.contains(locale.getLanguage())
                || BuiltInWords.nearest(locale).isPresent();
    }

    @Override
    public void addTo(ByteWriter to) {
        to.text(site)
                .all(new TreeSet<>(languages), ByteWriter::text)
                .all(
                        new TreeMap<>(own).entrySet(),
                        (writer, language) -> writer.text(language.getKey())
                                .all(
                                        new TreeMap<>(language.getValue()).entrySet(),
                                        (inner, word) ->
                                                inner.text(word.getKey()).text(word.getValue())));
    }
}
