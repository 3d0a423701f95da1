package dev.backfile.imports.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Tells the language of a text by the small words that each language has. */
public final class LanguageGuess {

    private static final int READ = 20_000;
    private static final Map<String, Set<String>> SMALL_WORDS = Map.copyOf(new TreeMap<>(Map.ofEntries(
            words(
                    "en",
                    "the of and to in that it was for on with as his they at be this from had not are but what were who you"),
            words(
                    "de",
                    "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es war wir ich sie"),
            words(
                    "fr",
                    "le la les et des de un une est que qui dans pour pas sur plus par avec ce il au elle du était nous je eu"),
            words("es", "el la los las y de que en un una por con para es del se no su al lo como más pero era fue"),
            words("it", "il la di che e un una per è non con sono del della le gli si da al nel più ma era anche"),
            words("pt", "o a os as e que em um uma por com para é do da não se no na ao mais como mas foi"),
            words("nl", "de het een en van in is dat op te zijn met voor niet aan er om ook als maar was hij ze wij"),
            words("pl", "i w na z się nie to że do jest o jak po za od ale był przez są tym czy tego jego"),
            words("cs", "a v se na je že to s z do o i ve pro by byl jak po ale za jako jsem byla"),
            words("sv", "och att det i en på är av för som den till med har inte ett om var jag vi han de"),
            words("da", "og at det i en på er af for som den til med har ikke et om var jeg vi han de"),
            words("nb", "og at det i en på er av for som den til med har ikke et om var jeg vi han de"),
            words("fi", "ja on ei se että oli hän mutta kun niin ovat myös joka tai kuin ole vain nyt"),
            words("tr", "ve bir bu da de için ile çok ne olarak gibi daha olan kadar ama sonra var"),
            words("ru", "и в не на что он с как это по но из у за то был же от она мы"),
            words("uk", "і в не на що він з як це по але у за та був від до вона ми є"))));

    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
            Character.UnicodeScript.ARABIC, "ar",
            Character.UnicodeScript.HEBREW, "he",
            Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.HIRAGANA, "ja",
            Character.UnicodeScript.HAN, "zh");

    private LanguageGuess() {}

    private static Map.Entry<String, Set<String>> words(String language, String words) {
        return Map.entry(language, Set.of(words.split(" ")));
    }

    /** The language of a text as its BCP 47 tag; empty where two are as likely. */
    public static Optional<String> of(String text) {
        return byScript(text).or(() -> byWords(text));
    }

    /** The language of a script that one language has above all. */
    private static Optional<String> byScript(String text) {
        Map<Character.UnicodeScript, Integer> letters = new TreeMap<>();
        text.codePoints()
                .limit(READ)
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(Character.UnicodeScript.of(letter), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        boolean kana = letters.getOrDefault(Character.UnicodeScript.HIRAGANA, 0) * 10 > all;
        return letters.entrySet().stream()
                .filter(script -> script.getValue() * 10 > all * (kana ? 1 : 5))
                .flatMap(script -> Optional.ofNullable(SCRIPTS.get(script.getKey())).stream())
                .findFirst()
                .map(language -> kana ? "ja" : language);
    }

    private static Optional<String> byWords(String text) {
        List<String> words = Words.of(text.substring(0, Math.min(text.length(), READ)));
        Map<String, Integer> counts = new TreeMap<>();
        words.forEach(word -> SMALL_WORDS.forEach((language, small) -> {
            if (small.contains(word)) {
                counts.merge(language, 1, Integer::sum);
            }
        }));
        List<Map.Entry<String, Integer>> order = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        boolean clear = !order.isEmpty()
                && order.get(0).getValue() >= 5
                && (order.size() < 2
                        || order.get(0).getValue() * 10 >= order.get(1).getValue() * 11);
        return clear ? Optional.of(order.get(0).getKey()) : Optional.empty();
    }

    /** Whether a word is one of the small ones of a language. */
    public static boolean isSmallWord(String word, String language) {
        return SMALL_WORDS.getOrDefault(language, Set.of()).contains(word);
    }

    /** Whether a word is one of the small ones of any language. */
    public static boolean isSmallWord(String word) {
        return SMALL_WORDS.values().stream().anyMatch(small -> small.contains(word));
    }
}
