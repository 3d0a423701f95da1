package dev.backfile.archive.text;

import dev.backfile.language.custom.Customs;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import net.gcardone.junidecode.Junidecode;

/**
 * The letter under which an index has a name. A letter with an accent is one of its own where the language counts it so,
 * as Swedish does {@code Å}; else it stands under the bare letter.
 */
public final class IndexLetter {

    /** What stands for names that begin with no letter. */
    public static final String NONE = "#";

    /** What stands for Chinese characters outside Chinese, where only a dictionary knows how they are read. */
    private static final String CHARACTERS = "漢";

    private static final String KANA_ROWS = "あかさたなはまやらわ";
    private static final String FIRST_OF_ROWS = "ぁかさたなはまゃらゎ";
    private static final String CONSONANTS = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ";
    private static final int SYLLABLES_OF_A_CONSONANT = 588;
    private static final int FIRST_SYLLABLE = 0xAC00;

    private final Locale locale;
    private final Customs customs;
    private final Comparator<String> letters;

    /** The letters of a language by its customs. */
    public IndexLetter(Locale locale, Customs customs) {
        this.locale = locale;
        this.customs = customs;
        this.letters = customs.letters();
    }

    /** The letter of a name, a capital; {@link #NONE} where the name begins with something else. */
    public String of(String name) {
        String composed = withoutLeadingVowel(Normalizer.normalize(name, Normalizer.Form.NFKC));
        if (composed.isEmpty() || !Character.isLetter(composed.codePointAt(0))) {
            return NONE;
        }
        Optional<String> known = customs.indexLetter(composed);
        if (known.isPresent()) {
            return known.get();
        }
        int first = composed.codePointAt(0);
        UnicodeScript script = UnicodeScript.of(first);
        return switch (script) {
            case HAN ->
                locale.getLanguage().equals("zh")
                        ? Junidecode.unidecode(Character.toString(first)).substring(0, 1)
                        : CHARACTERS;
            case HIRAGANA, KATAKANA -> kanaRow(first);
            case HANGUL -> consonant(first);
            default -> letter(Character.toString(first));
        };
    }

    private String letter(String first) {
        String bare = Normalizer.normalize(first, Normalizer.Form.NFD);
        String base = Character.toString(bare.codePointAt(0));
        String letter = letters.compare(first, base) == 0 ? base : first;
        String capital = letter.toUpperCase(locale);
        return capital.codePointCount(0, capital.length()) == 1 ? capital : letter;
    }

    /** Thai writes some vowels before the consonant under which a word is sorted. */
    private static String withoutLeadingVowel(String name) {
        boolean vowel = name.length() > 1 && name.charAt(0) >= 'เ' && name.charAt(0) <= 'ไ';
        return vowel ? name.substring(1) : name;
    }

    private static String kanaRow(int character) {
        int hiragana = character >= 'ァ' && character <= 'ヶ' ? character - 'ァ' + 'ぁ' : character;
        int row = KANA_ROWS.length() - 1;
        while (row > 0 && hiragana < FIRST_OF_ROWS.charAt(row)) {
            row--;
        }
        return KANA_ROWS.substring(row, row + 1);
    }

    private static String consonant(int character) {
        int number = (character - FIRST_SYLLABLE) / SYLLABLES_OF_A_CONSONANT;
        boolean syllable = character >= FIRST_SYLLABLE && number < CONSONANTS.length();
        return syllable ? CONSONANTS.substring(number, number + 1) : Character.toString(character);
    }
}
