package dev.backfile.search.analysis;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Finds the words of a text: runs of letters, marks and digits; of scripts that set no spaces between words, every two characters
 * that stand together. The script of the search page does the same.
 */
final class Words {

    private static final String SOFT_HYPHEN = "\u00ad";

    private static final int[] UNSPACED = {
        0x0e00, 0x0eff, 0x1000, 0x109f, 0x1780, 0x17ff, 0x3005, 0x3007, 0x3021, 0x3029, 0x3031, 0x3035, 0x3040, 0x30ff,
        0x31f0, 0x31ff, 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xac00, 0xd7af, 0xf900, 0xfaff, 0x1b000, 0x1b16f, 0x20000,
                0x3ffff
    };

    private static final int MARKS_AND_NUMBERS = 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private final String text;
    private final BiConsumer<String, Boolean> words;

    private Words(String text, BiConsumer<String, Boolean> words) {
        this.text = text;
        this.words = words;
    }

    /**
     * Tells the words of a text in their order, in small letters, with all accents.
     *
     * @param words takes each word, and whether it stands between spaces: what languages do to words is done to these alone
     */
    static void of(String text, BiConsumer<String, Boolean> words) {
        new Words(even(text).toLowerCase(Locale.ROOT).replace(SOFT_HYPHEN, ""), words).tell();
    }

    /**
     * A text in Unicode's normalization form KC. A character of ASCII is never changed by what stands before it, only by what
     * follows it: so nothing has to be looked at but the others, each run of them with one of ASCII before it.
     */
    private static String even(String text) {
        int odd = nextOdd(text, 0);
        if (odd == text.length()) {
            return text;
        }
        StringBuilder even = new StringBuilder(text.length() + 16);
        int done = 0;
        while (odd < text.length()) {
            int begin = Math.max(done, odd - 1);
            int end = odd;
            while (end < text.length() && text.charAt(end) > Folding.LAST_PLAIN) {
                end++;
            }
            even.append(text, done, begin)
                    .append(Normalizer.normalize(text.substring(begin, end), Normalizer.Form.NFKC));
            done = end;
            odd = nextOdd(text, end);
        }
        return even.append(text, done, text.length()).toString();
    }

    private static int nextOdd(String text, int from) {
        int next = from;
        while (next < text.length() && text.charAt(next) <= Folding.LAST_PLAIN) {
            next++;
        }
        return next;
    }

    /** Tells the words of a text as readers may type them. */
    static void folded(String text, Consumer<String> words) {
        of(text, (word, isSpaced) -> {
            String form = Folding.of(word);
            if (!form.isEmpty()) {
                words.accept(form);
            }
        });
    }

    private void tell() {
        int begin = 0;
        while (begin < text.length()) {
            int first = text.codePointAt(begin);
            if (!isOfWord(first)) {
                begin += Character.charCount(first);
                continue;
            }
            boolean isSpaced = !isUnspaced(first);
            int end = begin;
            while (end < text.length()) {
                int next = text.codePointAt(end);
                if (!isOfWord(next) || isUnspaced(next) == isSpaced) {
                    break;
                }
                end += Character.charCount(next);
            }
            if (isSpaced) {
                words.accept(text.substring(begin, end), true);
            } else {
                tellPairs(begin, end);
            }
            begin = end;
        }
    }

    private void tellPairs(int begin, int end) {
        int one = begin;
        int two = text.offsetByCodePoints(one, 1);
        if (two == end) {
            words.accept(text.substring(begin, end), false);
        }
        while (two < end) {
            int after = text.offsetByCodePoints(two, 1);
            words.accept(text.substring(one, after), false);
            one = two;
            two = after;
        }
    }

    private static boolean isOfWord(int character) {
        return character <= Folding.LAST_PLAIN
                ? character >= 'a' && character <= 'z' || character >= '0' && character <= '9'
                : Character.isLetter(character) || (MARKS_AND_NUMBERS >>> Character.getType(character) & 1) == 1;
    }

    private static boolean isUnspaced(int character) {
        for (int index = 0; index < UNSPACED.length && character >= UNSPACED[index]; index += 2) {
            if (character <= UNSPACED[index + 1]) {
                return true;
            }
        }
        return false;
    }
}
