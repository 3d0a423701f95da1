package dev.backfile.archive.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The small words before a family name. Where one has a capital it is a part of the family name: Ursula K. Le Guin stands
 * under L. Where it has a small letter an index passes over it as a rule: Ludwig van Beethoven stands under B; but the
 * French {@code du}, the Arabic {@code bin} and their like are a part of the name with a small letter too.
 */
final class Particles {

    private static final Set<String> PASSED_OVER = Set.of(
            "aan", "af", "al", "av", "bij", "d'", "da", "das", "de", "de'", "degli", "dei", "del", "della", "delle",
            "dello", "den", "der", "di", "do", "dos", "el", "het", "in", "onder", "op", "over", "'s", "'t", "te", "ten",
            "ter", "tot", "uit", "und", "van", "vom", "von", "zu", "zum", "zur");

    /** Articles, which an index passes over where a preposition stands before them. */
    private static final Set<String> ARTICLES = Set.of("la", "las", "le", "los", "l'");

    private static final Set<String> KEPT =
            Set.of("abu", "ben", "bin", "bint", "des", "du", "ibn", "ould", "st", "san");

    private static final Set<String> CAPITALS = Set.of(
            "abu", "al", "ap", "ben", "bin", "bint", "d'", "da", "das", "de", "del", "della", "den", "der", "des", "di",
            "do", "dos", "du", "el", "ibn", "la", "las", "le", "los", "mac", "mc", "mhic", "nic", "ní", "o'", "ó",
            "ould", "saint", "sainte", "san", "santa", "santo", "são", "st", "ste", "'t", "te", "ten", "ter", "uí",
            "van", "von", "vom", "zu", "zum", "zur");

    /** What is written together with the family name. */
    private static final List<String> JOINED = List.of("dell'", "dall'", "al-", "el-", "d'", "l'");

    private static final Set<String> ONLY_BEFORE_OTHERS =
            Set.of("in", "op", "over", "onder", "uit", "tot", "bij", "aan", "und");

    private Particles() {}

    /** Whether a word belongs to the family name that the next word begins. */
    static boolean isParticle(String word, String next) {
        String folded = folded(word);
        if (isCapital(word)) {
            return CAPITALS.contains(folded);
        }
        if (ONLY_BEFORE_OTHERS.contains(folded)) {
            return isParticle(next, "");
        }
        return PASSED_OVER.contains(folded) || ARTICLES.contains(folded) || KEPT.contains(folded);
    }

    /** How many of the words of a family name an index passes over. */
    static int passedOver(List<String> family) {
        int count = 0;
        while (count < family.size() - 1) {
            String word = family.get(count);
            boolean passed = !isCapital(word)
                    && (PASSED_OVER.contains(folded(word)) || count > 0 && ARTICLES.contains(folded(word)));
            if (!passed) {
                break;
            }
            count++;
        }
        return count;
    }

    /** The length of what an index passes over within a word: {@code d'} of {@code d'Ormesson}. */
    static int joined(String word) {
        String plain = straight(word);
        for (String joined : JOINED) {
            boolean capitalAfter = plain.length() > joined.length() && isCapital(plain.substring(joined.length()));
            if (plain.startsWith(joined) && capitalAfter) {
                return joined.length();
            }
        }
        return 0;
    }

    /** Scripts without capitals count as if they had them. */
    static boolean isCapital(String word) {
        int first = word.codePoints().filter(Character::isLetter).findFirst().orElse('A');
        return !Character.isLowerCase(first);
    }

    private static String folded(String word) {
        return straight(word).replace(".", "").toLowerCase(Locale.ROOT);
    }

    private static String straight(String word) {
        return word.replace('\u2019', '\'').replace('\u2018', '\'').replace('\u02BC', '\'');
    }
}
