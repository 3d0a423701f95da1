package dev.backfile.config.words;

import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingGroup;
import dev.backfile.config.value.SettingType;
import dev.backfile.config.value.SettingValues;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.NearestNames;
import dev.backfile.diagnostic.Severity;
import dev.backfile.diagnostic.Suggestion;
import dev.backfile.language.BuiltInWords;
import dev.backfile.language.WordKeys;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the words that a site has otherwise: {@code words.by=Von}, {@code words.fr.by=Par}. */
public final class WordsSection {

    private static final String PREFIX = "words.";
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*");

    /** {@code words.<word>}. */
    public static final Setting<String> WORD = Setting.of(
            "words.<word>",
            SettingType.TEXT,
            "a word of the theme in the site's language, such as `words.by=Words by`; [all of them](languages.md#the-words)");

    /** {@code words.<language>.<word>}. */
    public static final Setting<String> WORD_OF_LANGUAGE = Setting.of(
            "words.<language>.<word>",
            SettingType.TEXT,
            "the same in another language, for articles in it, such as `words.fr.by=Texte :`");

    /** The words of the theme. */
    public static final SettingGroup GROUP = SettingGroup.of("Say it in other words", WORD, WORD_OF_LANGUAGE);

    private final SettingValues values;
    private final Locale site;
    private final Set<String> known;
    private final Set<String> further;
    private final Map<String, Map<String, String>> own = new TreeMap<>();

    /**
     * Reads from these values.
     *
     * @param site the language of the site
     * @param taxonomies the names of the taxonomies, each of which is the key of its own heading
     */
    public WordsSection(SettingValues values, Locale site, Collection<String> taxonomies) {
        this.values = values;
        this.site = site;
        this.known = new TreeSet<>(WordKeys.all());
        this.further = Set.copyOf(taxonomies);
    }

    /** Whether a key is one of these settings. */
    public static boolean isOne(String key) {
        return key.startsWith(PREFIX) && key.length() > PREFIX.length();
    }

    /** Reads them. A key that is near to that of a word is told; one that is not may be for the site's own templates. */
    public SiteWords read() {
        values.keys().stream().filter(WordsSection::isOne).forEach(this::read);
        Set<String> languages = new LinkedHashSet<>();
        own.forEach((language, texts) -> {
            if (missing(texts).isEmpty()) {
                languages.add(language);
            }
        });
        return new SiteWords(
                site.toLanguageTag(), Collections.unmodifiableSet(languages), Collections.unmodifiableMap(own));
    }

    /**
     * Says of a site whose language has no words that it has none.
     *
     * @param key the key of the setting that names the language
     */
    public void check(SiteWords words, String key) {
        if (!words.speak(words.site())) {
            Map<String, String> texts = own.getOrDefault(words.site(), Map.of());
            values.add(new Diagnostic(
                    Code.MISSING_WORDS,
                    Severity.WARNING,
                    values.place(key),
                    "the theme has no words in the language " + words.site() + ", so it says "
                            + (texts.isEmpty() ? "them" : missing(texts).size() + " of them") + " in English",
                    "write them as words." + missing(texts).get(0)
                            + "=… and so on: the manual has all of them under 'In your language'"));
        }
    }

    /** The keys of English that a language lacks; of a word with several forms the one that every language has. */
    private static List<String> missing(Map<String, String> texts) {
        return BuiltInWords.of(BuiltInWords.ENGLISH).keySet().stream()
                .filter(key -> !WordKeys.isForm(key) || key.endsWith(".other"))
                .filter(key -> !texts.containsKey(key) && !texts.containsKey(WordKeys.base(key)))
                .toList();
    }

    private void read(String key) {
        String name = key.substring(PREFIX.length());
        int dot = name.indexOf('.');
        boolean inOther = dot > 0
                && !known.contains(name)
                && LANGUAGE.matcher(name.substring(0, dot)).matches()
                && (isWord(name.substring(dot + 1)) || isLanguage(name.substring(0, dot)));
        String language = inOther
                ? Locale.forLanguageTag(name.substring(0, dot).replace('_', '-'))
                        .toLanguageTag()
                : site.toLanguageTag();
        String word = inOther ? name.substring(dot + 1) : name;
        if (!isWord(word)) {
            nearest(word).ifPresent(near -> misspelt(key, key.substring(0, key.length() - word.length()) + near));
        }
        checkForm(key, word, Locale.forLanguageTag(language));
        String text = values.text(key, "");
        checkPlaceholders(key, word, text);
        own.computeIfAbsent(language, any -> new TreeMap<>()).put(word, text);
    }

    private boolean isWord(String word) {
        return known.contains(word) || further.contains(word);
    }

    private static boolean isLanguage(String tag) {
        return BuiltInWords.LANGUAGES.contains(tag.replace('_', '-'))
                || BuiltInWords.nearest(Locale.forLanguageTag(tag.replace('_', '-')))
                        .isPresent();
    }

    private Optional<String> nearest(String word) {
        return NearestNames.among(known).nearest(word);
    }

    private void misspelt(String key, String near) {
        values.add(Diagnostic.of(
                Code.MISSPELLED_SETTING,
                values.keyPlace(key),
                "no word of the theme is called '" + key + "'",
                Suggestion.question(near)));
    }

    private void checkForm(String key, String word, Locale language) {
        List<String> forms = WordKeys.isForm(word) ? WordKeys.forms(language, WordKeys.base(word)) : List.of();
        String form = word.substring(word.lastIndexOf('.') + 1);
        if (!forms.isEmpty() && !forms.contains(form)) {
            values.doubtful(
                    key,
                    values.keyPlace(key),
                    "is for the form '" + form + "', which no number has in this language",
                    "its forms are " + String.join(", ", forms));
        }
    }

    private void checkPlaceholders(String key, String word, String text) {
        if (!known.contains(word)) {
            return;
        }
        List<String> may = WordKeys.placeholdersOf(word);
        WordKeys.placeholders(text).stream()
                .filter(name -> !may.contains(name))
                .findFirst()
                .ifPresent(name -> values.doubtful(
                        key,
                        values.place(key),
                        "has {" + name + "}, for which nothing is filled in",
                        may.isEmpty() ? "write it without" : "what is filled in is " + String.join(", ", braced(may))));
    }

    private static List<String> braced(List<String> names) {
        return names.stream().map(name -> "{" + name + "}").toList();
    }
}
