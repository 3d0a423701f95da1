package dev.backfile.imports.html.date;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of months in many languages, whole and abbreviated. */
final class Months {

    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "nn", "fi", "pl", "cs", "sk", "ru", "uk", "bg",
            "el", "ro", "hu", "tr", "ca", "id", "vi", "ar", "he", "fa", "hi", "sl", "et", "lv", "lt", "is", "ga", "cy",
            "gl", "eu");
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    /** What houses write and no table of languages has. */
    private static final Map<String, Integer> OTHERS = Map.ofEntries(
            Map.entry("sept", 9),
            Map.entry("mrz", 3),
            Map.entry("mär", 3),
            Map.entry("maerz", 3),
            Map.entry("jänner", 1),
            Map.entry("feber", 2),
            Map.entry("fevr", 2),
            Map.entry("août", 8),
            Map.entry("aout", 8),
            Map.entry("decembre", 12),
            Map.entry("fevrier", 2),
            Map.entry("setiembre", 9),
            Map.entry("genn", 1),
            Map.entry("dicbre", 12),
            Map.entry("يناير", 1),
            Map.entry("فبراير", 2),
            Map.entry("مارس", 3),
            Map.entry("أبريل", 4),
            Map.entry("مايو", 5),
            Map.entry("يونيو", 6),
            Map.entry("يوليو", 7),
            Map.entry("أغسطس", 8),
            Map.entry("سبتمبر", 9),
            Map.entry("أكتوبر", 10),
            Map.entry("نوفمبر", 11),
            Map.entry("ديسمبر", 12));

    /** Croatian has its own: {@code listopad} is the month after that of its neighbours. */
    private static final Map<String, Integer> CROATIAN = named(List.of("hr"));

    private static final Map<String, Integer> NAMED = named(LANGUAGES);

    private Months() {}

    /** The number of a month, 1 to 12; empty for other words. */
    static Optional<Integer> of(String word, String language) {
        String folded = folded(word);
        if (language.startsWith("hr") && CROATIAN.containsKey(folded)) {
            return Optional.of(CROATIAN.get(folded));
        }
        Integer month = OTHERS.get(folded);
        return Optional.ofNullable(month == null ? NAMED.get(folded) : month);
    }

    private static Map<String, Integer> named(List<String> languages) {
        Map<String, Integer> named = new HashMap<>();
        for (String language : languages) {
            Locale locale = Locale.forLanguageTag(language);
            for (TextStyle style : STYLES) {
                for (Month month : Month.values()) {
                    String name = folded(month.getDisplayName(style, locale));
                    if (name.length() > 2 && name.codePoints().noneMatch(Character::isDigit)) {
                        named.putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
        return Map.copyOf(named);
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "").replace("i̇", "i").strip();
    }
}
