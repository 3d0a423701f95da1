package dev.backfile.language.custom;

import java.util.Locale;

/**
 * Which form of a word a number asks for.
 *
 * @see <a href="https://cldr.unicode.org/index/cldr-spec/plural-rules">the plural categories of CLDR</a>
 */
public enum Plural {
    /** None, where a language has a form for that, as Arabic has. */
    ZERO,
    /** One, and in some languages 21, 31 and so on. */
    ONE,
    /** Two. */
    TWO,
    /** A few, such as 2 to 4 in Czech. */
    FEW,
    /** Many, such as 5 to 20 in Polish, or whole millions in French. */
    MANY,
    /** All else; every language has this form. */
    OTHER;

    /** Its name in files of words: {@code few}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
