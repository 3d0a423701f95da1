package dev.backfile.imports.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words as they are compared: letters and digits in lower case, without apostrophes and other marks. */
public final class Words {

    private Words() {}

    /** The words of a text, in order. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (Character.isLetterOrDigit(sign) || Character.isSurrogate(sign) || isMark(sign)) {
                word.append(sign);
            } else if (!isApostrophe(text, at)) {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    /** A text as its words with one blank between two, to be looked up. */
    public static String key(String text) {
        return String.join(" ", of(text));
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    private static boolean isMark(char sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(String text, int at) {
        char sign = text.charAt(at);
        return (sign == '\'' || sign == '’')
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }
}
