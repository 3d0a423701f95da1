package dev.backfile.markup.html;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Counts the words of a text that comes in pieces. A character of a script that sets no spaces is half a word. */
public final class WordCounter {

    private static final Set<UnicodeScript> WITHOUT_SPACES = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private int words;
    private int characters;
    private boolean inWord;

    /** Makes one that has counted nothing. */
    public WordCounter() {}

    /** Adds the text between two indices; a word may go on in the next piece. */
    public void add(char[] text, int start, int end) {
        int index = start;
        while (index < end) {
            int character = text[index];
            if (character < 0x80) {
                index++;
                if (isAsciiWord(character)) {
                    words += inWord ? 0 : 1;
                    inWord = true;
                } else if (character != '\'' && character != '-') {
                    inWord = false;
                }
                continue;
            }
            character = Character.codePointAt(text, index, end);
            index += Character.charCount(character);
            if (Character.isLetterOrDigit(character)) {
                count(character);
            } else if (character != '’' && !isMark(character)) {
                inWord = false;
            }
        }
    }

    /** Adds what another counted, which begins and ends between words. */
    public void add(WordCounter other) {
        words += other.words;
        characters += other.characters;
        inWord = false;
    }

    /** Ends the word that goes on. */
    public void endWord() {
        inWord = false;
    }

    /** The number of words so far. */
    public int count() {
        return words + (characters + 1) / 2;
    }

    private void count(int character) {
        if (character >= 0x0E00 && WITHOUT_SPACES.contains(UnicodeScript.of(character))) {
            characters++;
            inWord = false;
        } else if (!inWord) {
            words++;
            inWord = true;
        }
    }

    private static boolean isAsciiWord(int character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9';
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
