package dev.backfile.search.analysis;

import java.text.Normalizer;

/**
 * Takes from a word what readers leave out when they type it: accents, points of vowels, and what keyboards lack. The script of
 * the search page does the same.
 */
final class Folding {

    private static final int LONGEST = 40;
    /** The last character of ASCII. */
    static final char LAST_PLAIN = '\u007f';

    private Folding() {}

    /** A word in small letters without all that; may be empty. */
    static String of(String word) {
        return cut(isPlain(word) ? word : folded(word));
    }

    static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) > LAST_PLAIN) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(apart.length());
        for (int index = 0; index < apart.length(); index++) {
            char character = apart.charAt(index);
            if (!isDropped(character)) {
                append(kept, character);
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static String cut(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }

    private static boolean isDropped(char mark) {
        return isIn(mark, 0x300, 0x36f)
                || isIn(mark, 0x483, 0x487)
                || isIn(mark, 0x591, 0x5bd)
                || mark == 0x5bf
                || isIn(mark, 0x5c1, 0x5c2)
                || isIn(mark, 0x5c4, 0x5c5)
                || mark == 0x5c7
                || isIn(mark, 0x610, 0x61a)
                || mark == 0x640
                || isIn(mark, 0x64b, 0x65f)
                || mark == 0x670
                || isIn(mark, 0x6d6, 0x6dc)
                || isIn(mark, 0x6df, 0x6e8)
                || isIn(mark, 0x6ea, 0x6ed);
    }

    private static boolean isIn(char mark, int first, int last) {
        return mark >= first && mark <= last;
    }

    private static void append(StringBuilder word, char character) {
        switch (character) {
            case 'ß' -> word.append("ss");
            case 'æ' -> word.append("ae");
            case 'œ' -> word.append("oe");
            case 'ø' -> word.append('o');
            case 'ł' -> word.append('l');
            case 'đ', 'ð' -> word.append('d');
            case 'þ' -> word.append("th");
            case 'ħ' -> word.append('h');
            case 'ı' -> word.append('i');
            case 'ŋ' -> word.append('n');
            case 'ŧ' -> word.append('t');
            case 'ĸ' -> word.append('k');
            case 'ſ' -> word.append('s');
            case 'ς' -> word.append('σ');
            case '\u0671' -> word.append('\u0627');
            case '\u0649', '\u06cc' -> word.append('\u064a');
            case '\u0629' -> word.append('\u0647');
            case '\u06a9' -> word.append('\u0643');
            default -> word.append(character);
        }
    }
}
