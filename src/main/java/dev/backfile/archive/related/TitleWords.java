package dev.backfile.archive.related;

import dev.backfile.notation.Ascii;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;

/**
 * The words of a title by which it is compared with others: folded for case, accents and a final {@code s}, and each a
 * number that stands for it. Of scripts that set no spaces each pair of neighbouring characters counts as a word, as is
 * usual in searching. Confined to one thread.
 */
final class TitleWords {

    private static final Set<UnicodeScript> WITHOUT_SPACES = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private static final int FIRST_BEYOND_EUROPE = 0x0E00;
    private static final int MOST_WORDS = 24;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_WITH_PLURAL = 5;

    private final long[] words = new long[MOST_WORDS];
    private int count;
    private long hash;
    private int length;
    private int last;
    private long hashBeforeLast;
    private int unspaced;

    /** The distinct words of a title, in its order; at most two dozen. */
    long[] of(String title) {
        count = 0;
        begin();
        unspaced = 0;
        String text = Ascii.is(title) ? title : withoutAccents(title);
        for (int index = 0; index < text.length(); ) {
            int character = text.codePointAt(index);
            index += Character.charCount(character);
            if (character >= FIRST_BEYOND_EUROPE && WITHOUT_SPACES.contains(UnicodeScript.of(character))) {
                end();
                pair(character);
            } else if (Character.isLetterOrDigit(character) || isMark(character)) {
                unspaced = 0;
                add(Character.toLowerCase(character));
            } else {
                unspaced = 0;
                end();
            }
        }
        end();
        return Arrays.copyOf(words, count);
    }

    /** The number that stands for a word. */
    static long word(String word) {
        long[] words = new TitleWords().of(word);
        return words.length == 0 ? 0 : words[0];
    }

    private void begin() {
        hash = 0;
        length = 0;
        last = 0;
    }

    private void add(int character) {
        hashBeforeLast = hash;
        hash = mixed(hash, character);
        last = character;
        length++;
    }

    private void end() {
        if (length >= (last >= FIRST_BEYOND_EUROPE ? SHORTEST - 1 : SHORTEST)) {
            put(last == 's' && length >= SHORTEST_WITH_PLURAL ? hashBeforeLast : hash);
        }
        begin();
    }

    private void pair(int character) {
        boolean particles = UnicodeScript.of(character) == UnicodeScript.HIRAGANA
                && unspaced != 0
                && UnicodeScript.of(unspaced) == UnicodeScript.HIRAGANA;
        if (unspaced != 0 && !particles) {
            put(mixed(mixed(0, unspaced), character));
        }
        unspaced = character;
    }

    private void put(long word) {
        for (int index = 0; index < count; index++) {
            if (words[index] == word) {
                return;
            }
        }
        if (count < MOST_WORDS) {
            words[count++] = word;
        }
    }

    /** One step of a hash that spreads over all 64 bits: the finish of SplitMix64. */
    private static long mixed(long hash, int character) {
        long mixed = (hash + 0x9e3779b97f4a7c15L) ^ character * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    /** Only the accents of Latin, Greek and Cyrillic letters are taken off; marks of other scripts are their vowels. */
    private static String withoutAccents(String title) {
        String decomposed = Normalizer.normalize(title, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(decomposed.length());
        decomposed.chars().filter(unit -> unit < 0x0300 || unit > 0x036F).forEach(unit -> bare.append((char) unit));
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
