package dev.backfile.theme.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name in its parts, as bibliographies sort it.
 *
 * @param whole the name as a byline has it; the only part of an organisation's
 * @param family the family name with what belongs before it, such as {@code van der Berg}; empty for an organisation
 * @param given the given names
 * @param suffix what follows, such as {@code Jr.}
 */
public record Name(String whole, String family, String given, String suffix) {

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "vom", "zu", "zur", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "do", "du",
            "des", "la", "le", "ten", "ter", "bin", "ibn", "bint", "al", "el", "y", "af", "av");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static final Pattern FAMILY_FIRST =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\s\u30FB\u00B7]+");
    private static final Pattern ORGANISATION = Pattern.compile("(?iu)(the|die|der|das|les|la|el)\\s.*|.*[&\\d/@].*");

    /** The name of an organisation, or one that has no parts. */
    public static Name whole(String name) {
        return new Name(name, "", "", "");
    }

    /** A name whose parts are known. */
    public static Name of(String whole, String family, String given) {
        return new Name(whole, family, given, "");
    }

    /**
     * A name in the order of a byline, or with the family name and a comma first. The last word is the family name,
     * together with particles before it; of a name in Han, Hangul or Kana it is the first.
     */
    public static Name of(String name) {
        String text = name.strip();
        int comma = text.indexOf(',');
        if (comma > 0) {
            return sorted(
                    text,
                    text.substring(0, comma).strip(),
                    text.substring(comma + 1).strip());
        }
        List<String> words = new ArrayList<>(List.of(text.split("\\s+")));
        if (words.size() < 2 || ORGANISATION.matcher(text).matches()) {
            return whole(text);
        }
        if (FAMILY_FIRST.matcher(text).matches()) {
            return of(text, words.get(0), String.join(" ", words.subList(1, words.size())));
        }
        String suffix = "";
        if (words.size() > 2 && isSuffix(words.get(words.size() - 1))) {
            suffix = words.remove(words.size() - 1);
        }
        int begin = words.size() - 1;
        while (begin > 1 && PARTICLES.contains(words.get(begin - 1))) {
            begin--;
        }
        String family = String.join(" ", words.subList(begin, words.size()));
        return new Name(text, family, String.join(" ", words.subList(0, begin)), suffix);
    }

    /** A name whose family name stands first, before a comma, as {@code Ellison, Mara}. */
    public static Name sorted(String whole, String sorted) {
        int comma = sorted.indexOf(',');
        return comma < 0
                ? whole(whole)
                : sorted(
                        whole,
                        sorted.substring(0, comma).strip(),
                        sorted.substring(comma + 1).strip());
    }

    private static Name sorted(String whole, String family, String rest) {
        if (isSuffix(rest)) {
            return of(family).withSuffix(rest);
        }
        return family.isEmpty() || rest.isEmpty() ? whole(whole) : of(whole, family, rest);
    }

    private Name withSuffix(String text) {
        return new Name(whole + ", " + text, family, given, text);
    }

    private static boolean isSuffix(String word) {
        return SUFFIXES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether it has no parts: an organisation, or a name of one word. */
    public boolean isWhole() {
        return family.isEmpty();
    }

    /** The family name first, after which bibliographies sort. */
    public String sorted() {
        if (isWhole()) {
            return whole;
        }
        return family + (given.isEmpty() ? "" : ", " + given) + (suffix.isEmpty() ? "" : ", " + suffix);
    }
}
