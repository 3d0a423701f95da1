package dev.backfile.markup.markdown.write;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a text says, however it is set: its words in small letters with one space between them, without punctuation,
 * quotation marks and dashes. Immutable.
 */
record NormalizedWords(String words) {

    /** Scripts that set no spaces between words. */
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.KHMER,
            UnicodeScript.LAO,
            UnicodeScript.MYANMAR,
            UnicodeScript.THAI);

    /** The wording of a text. An apostrophe separates no words. */
    static NormalizedWords of(CharSequence text) {
        StringBuilder words = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isOfWord(character)) {
                words.appendCodePoint(character);
            } else if (character != '\'' && character != '\u2019' && !words.isEmpty() && !endsWithSpace(words)) {
                words.append(' ');
            }
        });
        words.setLength(endsWithSpace(words) ? words.length() - 1 : words.length());
        return new NormalizedWords(words.toString().toLowerCase(Locale.ROOT));
    }

    /**
     * Whether the words of each part stand in this text, one behind the other, and the parts in their order. Takes time in
     * proportion to both.
     */
    boolean holds(List<NormalizedWords> parts) {
        int end = 0;
        for (NormalizedWords part : parts) {
            end = end < 0 ? end : endOf(part.words, end);
        }
        return end >= 0 && !parts.isEmpty();
    }

    /** Whether there are words enough to tell where they come from: two, or a long one. */
    boolean isTelling() {
        return words.indexOf(' ') >= 0
                || words.length() >= 4
                || words.length() >= 2 && UNSPACED.contains(UnicodeScript.of(words.codePointAt(0)));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Where other words end that stand behind an index; -1 when they do not. */
    private int endOf(String wanted, int from) {
        if (wanted.isEmpty() || wanted.length() > words.length() - from) {
            return -1;
        }
        int[] borders = borders(wanted);
        int matched = 0;
        for (int index = from; index < words.length(); index++) {
            while (matched > 0 && words.charAt(index) != wanted.charAt(matched)) {
                matched = borders[matched - 1];
            }
            matched += words.charAt(index) == wanted.charAt(matched) ? 1 : 0;
            if (matched == wanted.length()) {
                if (isBetweenWords(index + 1 - matched) && isBetweenWords(index + 1)) {
                    return index + 1;
                }
                matched = borders[matched - 1];
            }
        }
        return -1;
    }

    /** For each beginning of a text, how long its longest proper beginning is that is its end, too (Knuth, Morris, Pratt). */
    private static int[] borders(String text) {
        int[] borders = new int[text.length()];
        int length = 0;
        for (int index = 1; index < text.length(); index++) {
            while (length > 0 && text.charAt(index) != text.charAt(length)) {
                length = borders[length - 1];
            }
            length += text.charAt(index) == text.charAt(length) ? 1 : 0;
            borders[index] = length;
        }
        return borders;
    }

    private boolean isBetweenWords(int index) {
        return index == 0
                || index == words.length()
                || words.charAt(index) == ' '
                || words.charAt(index - 1) == ' '
                || UNSPACED.contains(UnicodeScript.of(words.codePointAt(index)))
                || UNSPACED.contains(UnicodeScript.of(words.codePointBefore(index)));
    }

    private static boolean isOfWord(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean endsWithSpace(StringBuilder words) {
        return !words.isEmpty() && words.charAt(words.length() - 1) == ' ';
    }
}
