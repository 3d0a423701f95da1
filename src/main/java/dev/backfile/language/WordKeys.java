package dev.backfile.language;

import dev.backfile.language.custom.Plural;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The keys of words: what each is called, and what is filled in where. */
public final class WordKeys {

    /** What is filled in where a number decides about the form of a word. */
    public static final String COUNT = "count";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Set<String> CATEGORIES =
            Arrays.stream(Plural.values()).map(Plural::word).collect(Collectors.toUnmodifiableSet());

    private WordKeys() {}

    /** The key of a word whose form depends on a number: {@code articles} for {@code articles.few}; else the key itself. */
    public static String base(String key) {
        int dot = key.lastIndexOf('.');
        return dot > 0 && CATEGORIES.contains(key.substring(dot + 1)) ? key.substring(0, dot) : key;
    }

    /** Whether a key is one of a word in some form of it. */
    public static boolean isForm(String key) {
        return !base(key).equals(key);
    }

    /** The names of what is filled in in a text, in its order. */
    public static List<String> placeholders(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return List.copyOf(names);
    }

    /** What is filled in in a word, in the order in which a template gives it: the number before all else. */
    static List<String> parameters(Map<String, String> texts, String base) {
        String text = texts.get(base);
        if (text != null) {
            return placeholders(text);
        }
        List<String> names = new ArrayList<>(List.of(COUNT));
        placeholders(texts.getOrDefault(base + "." + Plural.OTHER.word(), "")).stream()
                .filter(name -> !name.equals(COUNT))
                .forEach(names::add);
        return List.copyOf(names);
    }

    /** What may be filled in in a word of the theme, by the key of one of its forms. */
    public static List<String> placeholdersOf(String key) {
        return parameters(BuiltInWords.of(BuiltInWords.ENGLISH), base(key));
    }

    /** Every key that may be set: of a word with several forms each of them, and the key without one, which stands for all. */
    public static Set<String> all() {
        Set<String> keys = new TreeSet<>();
        for (String key : BuiltInWords.of(BuiltInWords.ENGLISH).keySet()) {
            keys.add(base(key));
            if (isForm(key)) {
                CATEGORIES.forEach(form -> keys.add(base(key) + "." + form));
            }
        }
        return keys;
    }

    /**
     * The forms that a language has of a word, such as {@code one, other}.
     *
     * @param base the key of a word of the theme, without a form
     * @return the forms in their alphabetical order; none where the word has one form alone, or the theme does not know the
     *     language
     */
    public static List<String> forms(Locale locale, String base) {
        return BuiltInWords.nearest(locale).map(BuiltInWords::of).orElse(Map.of()).keySet().stream()
                .filter(key -> isForm(key) && base(key).equals(base))
                .map(key -> key.substring(base.length() + 1))
                .toList();
    }
}
