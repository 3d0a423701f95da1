package dev.backfile.language;

import dev.backfile.language.custom.Customs;
import dev.backfile.language.custom.Plural;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The words of the theme in one language, as one site has them. A word that is known in English alone is said in English.
 * Safe for use by many threads.
 */
public final class Words {

    private static final String OPEN = "{";

    private final Map<String, String> texts;
    private final Map<String, String> english;
    private final Customs customs;
    private final Optional<String> and;

    /** What is known of the words that were asked for. */
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** The keys whose text depends on a number. */
    private final Set<String> counted;

    private Words(Map<String, String> texts, Map<String, String> english, Customs customs, Optional<String> and) {
        this.texts = texts;
        this.english = english;
        this.customs = customs;
        this.and = and;
        this.counted = texts.keySet().stream()
                .filter(WordKeys::isForm)
                .map(WordKeys::base)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The words in a language.
     *
     * @param locale the language
     * @param own what a site says otherwise, or says beside them, by key
     */
    public static Words of(Locale locale, Map<String, String> own) {
        Map<String, String> english = BuiltInWords.of(BuiltInWords.ENGLISH);
        Map<String, String> texts = new HashMap<>(BuiltInWords.nearest(locale)
                .filter(language -> !language.equals(BuiltInWords.ENGLISH))
                .map(BuiltInWords::of)
                .orElse(english));
        own.keySet().forEach(key -> texts.keySet().removeIf(form -> isFormOf(key, form)));
        texts.putAll(own);
        return new Words(texts, english, Languages.customs(locale), Optional.ofNullable(own.get("and")));
    }

    /**
     * A word as it is there.
     *
     * @param parameters what is filled in in it, in the order in which it is given
     * @param plain its text where nothing is filled in; else empty
     */
    private record Known(List<String> parameters, Optional<String> plain) {}

    /** Those of the language's customs that words are written by. */
    public Customs customs() {
        return customs;
    }

    /** Whether there is a word of this key. */
    public boolean has(String key) {
        return texts.containsKey(key) || texts.containsKey(key + "." + Plural.OTHER.word());
    }

    /** A word in which nothing is filled in; empty for another, and for one that is not there. */
    public Optional<String> plain(String key) {
        return known(key).plain();
    }

    /**
     * A word.
     *
     * @param key its key; one that is not there is said as its name
     * @param given what is filled in, in the order in which the English text has it, a number that decides about the form
     *     first; numbers are written as the language has them
     */
    public String say(String key, Object... given) {
        return String.join("", pieces(key, List.of(given)));
    }

    /**
     * A word in all its forms, with what stands in braces not yet filled in: for scripts, which learn the number later.
     *
     * @param key its key
     * @return the texts by the names of their forms in CLDR ({@code one}, {@code few} …); {@code other} is always among them
     */
    public Map<String, String> forms(String key) {
        Map<String, String> forms = new TreeMap<>();
        forms.put(Plural.OTHER.word(), texts.getOrDefault(key, key));
        texts.forEach((form, text) -> {
            if (isFormOf(key, form)) {
                forms.put(form.substring(key.length() + 1), text);
            }
        });
        return forms;
    }

    /**
     * What stands before and after something that a template writes itself, such as a link.
     *
     * @param key the key of a word
     * @param given what is filled in before it in the English text; the next one is what the template writes
     * @return two texts
     */
    public List<String> around(String key, Object... given) {
        List<String> names = known(key).parameters();
        if (given.length >= names.size()) {
            return List.of(say(key, given), "");
        }
        String gap = OPEN + names.get(given.length) + "}";
        String text = String.join("", pieces(key, List.of(given)));
        int at = text.indexOf(gap);
        return at < 0 ? List.of(text, "") : List.of(text.substring(0, at), text.substring(at + gap.length()));
    }

    /** What stands between the items of a list. */
    public List<String> between(List<String> items) {
        List<String> between = customs.between(items);
        if (and.isEmpty() || between.isEmpty()) {
            return between;
        }
        List<String> own = new ArrayList<>(between.subList(0, between.size() - 1));
        own.add(" " + and.get() + " ");
        return List.copyOf(own);
    }

    /** A list as readers have it: {@code A, B and C}. */
    public String list(List<String> items) {
        List<String> between = between(items);
        StringBuilder text = new StringBuilder();
        for (int item = 0; item < items.size(); item++) {
            text.append(item == 0 ? "" : between.get(item - 1)).append(items.get(item));
        }
        return text.toString();
    }

    private Known known(String key) {
        Known word = known.get(key);
        if (word == null) {
            List<String> parameters = WordKeys.parameters(hasEnglish(key) ? english : texts, key);
            String text = texts.get(key);
            word = new Known(parameters, parameters.isEmpty() ? Optional.ofNullable(text) : Optional.empty());
            if (has(key)) {
                known.put(key, word);
            }
        }
        return word;
    }

    private boolean hasEnglish(String key) {
        return english.containsKey(key) || english.containsKey(key + "." + Plural.OTHER.word());
    }

    private List<String> pieces(String key, List<Object> given) {
        List<String> names = known(key).parameters();
        Map<String, String> values = new HashMap<>();
        for (int at = 0; at < Math.min(names.size(), given.size()); at++) {
            Object value = given.get(at);
            values.put(names.get(at), value instanceof Number number ? customs.number(number.longValue()) : "" + value);
        }
        return filled(text(key, given), values);
    }

    private String text(String key, List<Object> given) {
        String other = key + "." + Plural.OTHER.word();
        String whole = texts.getOrDefault(key, texts.getOrDefault(other, key));
        return counted.contains(key) && !given.isEmpty() && given.get(0) instanceof Number number
                ? texts.getOrDefault(
                        key + "." + customs.plural(number.longValue()).word(), whole)
                : whole;
    }

    private static boolean isFormOf(String key, String form) {
        return form.length() > key.length()
                && WordKeys.isForm(form)
                && WordKeys.base(form).equals(key);
    }

    /** Fills in once: what is filled in may have braces itself. */
    private static List<String> filled(String text, Map<String, String> values) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, open + 1)) {
            int close = text.indexOf('}', open);
            String value = close < 0 ? null : values.get(text.substring(open + 1, close));
            if (value != null) {
                pieces.add(text.substring(from, open));
                pieces.add(value);
                from = close + 1;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
