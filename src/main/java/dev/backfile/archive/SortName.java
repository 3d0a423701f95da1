package dev.backfile.archive;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The name under which an index sorts a person: the family name, then the rest, as in {@code Ellison, Mara}. Only what is
 * clearly no name of a person with the family name at its end stays as it is.
 */
final class SortName {

    /** Languages that write the family name first, or look for people by the name that they were given. */
    private static final Set<String> AS_WRITTEN = Set.of("hu", "is", "ja", "ko", "th", "vi", "zh");

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md");

    /** Words that belong to the family name where they have a capital: Ursula K. Le Guin, but Ludwig van Beethoven. */
    private static final Set<String> PARTICLES = Set.of(
            "al", "ben", "bin", "d'", "da", "das", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn",
            "la", "le", "mac", "o'", "san", "santa", "st", "ten", "ter", "van", "von");

    private SortName() {}

    /** The name under which a person is sorted in a site of a language. */
    static String ofPerson(String name, Locale locale) {
        List<String> words = Arrays.asList(name.strip().split("\\s+"));
        if (words.size() < 2 || name.contains(",") || AS_WRITTEN.contains(locale.getLanguage())) {
            return name;
        }
        if (words.get(0).equals("The")) {
            return String.join(" ", words.subList(1, words.size())) + ", The";
        }
        int end = words.size();
        while (end > 2 && SUFFIXES.contains(folded(words.get(end - 1)))) {
            end--;
        }
        if (!isCapitalized(words.get(end - 1)) || name.codePoints().anyMatch(SortName::isOfNoWesternName)) {
            return name;
        }
        int begin = end - 1;
        while (begin > 1 && isCapitalized(words.get(begin - 1)) && PARTICLES.contains(folded(words.get(begin - 1)))) {
            begin--;
        }
        String suffix = end == words.size() ? "" : " " + String.join(" ", words.subList(end, words.size()));
        return String.join(" ", words.subList(begin, end)) + ", " + String.join(" ", words.subList(0, begin)) + suffix;
    }

    private static String folded(String word) {
        return word.replace(".", "").toLowerCase(Locale.ROOT);
    }

    /** Scripts without capitals count as if they had them. */
    private static boolean isCapitalized(String word) {
        return !Character.isLowerCase(word.codePointAt(0));
    }

    private static boolean isOfNoWesternName(int character) {
        if (character < 0x80) {
            return Character.isDigit(character);
        }
        UnicodeScript script = UnicodeScript.of(character);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL;
    }
}
