package dev.backfile.desk.check.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What names have in common that are probably one: two are alike if one of their keys is the same. */
final class NameKeys {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_WORD = 4;

    private NameKeys() {}

    /** The keys of a tag: its words, the last one in the singular. */
    static List<String> ofTag(String name) {
        List<String> words = words(name);
        if (words.isEmpty()) {
            return List.of();
        }
        int last = words.size() - 1;
        List<String> singular = new ArrayList<>(words);
        singular.set(last, singular(words.get(last)));
        return List.of(String.join("", singular));
    }

    /** The keys of a person: the words of the name in any order, and the name without a middle initial. */
    static List<String> ofPerson(String name) {
        List<String> words = wordsOfPerson(name);
        if (words.size() < 2) {
            return words;
        }
        List<String> sorted = new ArrayList<>(words);
        Collections.sort(sorted);
        List<String> keys = new ArrayList<>();
        keys.add(String.join(" ", sorted));
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        boolean middle = words.size() == 3 && words.get(1).length() == 1;
        if (middle || words.size() == 2 && first.length() > 1) {
            keys.add("whole " + first + " " + last);
        }
        return keys;
    }

    /** Whether a person is named with an initial for the first name. */
    static boolean hasInitial(String name) {
        List<String> words = wordsOfPerson(name);
        return words.size() > 1 && words.get(0).length() == 1;
    }

    /** The initial and the last name of a person. */
    static String initialOf(String name) {
        List<String> words = wordsOfPerson(name);
        return words.size() < 2 ? name : words.get(0).charAt(0) + " " + words.get(words.size() - 1);
    }

    /** The words of a name, the first name first: the last name may stand before a comma. */
    private static List<String> wordsOfPerson(String name) {
        List<String> words = new ArrayList<>(words(name));
        int comma = name.indexOf(',');
        if (comma > 0) {
            Collections.rotate(words, -words(name.substring(0, comma)).size());
        }
        return words;
    }

    private static List<String> words(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String singular(String word) {
        if (word.length() < SHORTEST_WORD || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
