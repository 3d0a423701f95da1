package dev.backfile.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** The words of the built-in theme: a file of properties for each language. */
public final class BuiltInWords {

    /** The language whose keys all others have. */
    public static final String ENGLISH = "en";

    /** The languages as BCP 47 tags. */
    public static final List<String> LANGUAGES = List.of(
            "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id", "it",
            "ja", "ko", "nb", "nl", "nn", "pl", "pt", "pt-PT", "ro", "ru", "sk", "sv", "tr", "uk", "vi", "zh-Hans",
            "zh-Hant");

    private static final String FOLDER = "/dev/backfile/theme/builtin/templates/words/";

    /** Where Chinese is written in traditional characters unless its script is named. */
    private static final Set<String> TRADITIONAL = Set.of("HK", "MO", "TW");

    private BuiltInWords() {}

    /**
     * The words in a language.
     *
     * @param language one of {@link #LANGUAGES}
     * @return the texts by their keys, in the order of the keys
     */
    public static Map<String, String> of(String language) {
        Properties words = new Properties();
        try (InputStream file = BuiltInWords.class.getResourceAsStream(FOLDER + language + ".properties")) {
            if (file == null) {
                throw new IllegalArgumentException("there are no words in the language " + language);
            }
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the words in the language " + language, failure);
        }
        Map<String, String> texts = new TreeMap<>();
        words.stringPropertyNames().forEach(key -> texts.put(key, words.getProperty(key)));
        return Collections.unmodifiableMap(texts);
    }

    /** The one of {@link #LANGUAGES} that readers of a language understand as their own; empty where there is none. */
    public static Optional<String> nearest(Locale locale) {
        String language = Languages.isEnglish(locale) ? ENGLISH : Languages.modern(locale.getLanguage());
        String name = switch (language) {
            case "zh" -> isTraditional(locale) ? "zh-Hant" : "zh-Hans";
            case "no", "nn" -> LANGUAGES.contains(language) ? language : "nb";
            default -> language;
        };
        return List.of(name + "-" + locale.getCountry(), name).stream()
                .filter(LANGUAGES::contains)
                .findFirst();
    }

    private static boolean isTraditional(Locale locale) {
        return locale.getScript().isEmpty()
                ? TRADITIONAL.contains(locale.getCountry())
                : locale.getScript().equals("Hant");
    }
}
