package dev.backfile.search;

import java.util.List;
import java.util.Random;

/**
 * What invented words of a language are made of.
 *
 * @param lang the language
 * @param syllables what words are made of
 * @param endings what may stand at their ends
 * @param small words that are in nearly every text
 * @param between what stands between words
 */
record Tongue(String lang, List<String> syllables, List<String> endings, List<String> small, String between) {

    /** Words are about as frequent as the inverse of their rank, the first few apart, and there are so many times as many. */
    private static final int FREQUENT = 30;

    private static final int RARE = 100;

    private static final List<String> LATIN = List.of(
            "ba", "cor", "den", "el", "fra", "gil", "har", "ine", "jo", "kel", "lo", "mar", "ne", "or", "stö", "é");

    static final List<Tongue> ALL = List.of(
            new Tongue("en", LATIN, List.of("", "s", "ing", "ed", "ness"), List.of("the", "of", "and", "in"), " "),
            new Tongue("de", LATIN, List.of("", "en", "er", "ung", "es"), List.of("der", "die", "und", "in"), " "),
            new Tongue("fr", LATIN, List.of("", "s", "ement", "es", "eux"), List.of("le", "la", "et", "en"), " "),
            new Tongue("tr", LATIN, List.of("", "ler", "lar", "i", "ın"), List.of("ve", "bir", "bu", "da"), " "),
            new Tongue(
                    "ru",
                    List.of("ба", "гор", "ден", "ми", "лё", "мар", "нов", "ро", "сто", "вер"),
                    List.of("", "ами", "ого", "ый", "ов"),
                    List.of("и", "в", "не", "на"),
                    " "),
            new Tongue(
                    "ar",
                    List.of("با", "در", "كت", "مل", "سر", "نو", "أح", "ية"),
                    List.of("", "ات", "ون", "ها"),
                    List.of("في", "من", "على"),
                    " "),
            new Tongue(
                    "ja",
                    List.of("東", "京", "都", "橋", "の", "行", "く", "海", "山", "田", "カ", "メ", "ラ"),
                    List.of("", "る", "した"),
                    List.of("は", "を", "。"),
                    ""),
            new Tongue("xx", LATIN, List.of("", "q", "zz"), List.of("uz", "az"), " "));

    /** The word of a rank: short ones are frequent. */
    String word(int rank, Random random) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank + 1; rest > 0; rest /= syllables.size()) {
            word.append(syllables.get(rest % syllables.size()));
        }
        return word.append(endings.get(random.nextInt(endings.size()))).toString();
    }

    /** A text of so many words. */
    String text(int words, Random random) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < words; index++) {
            boolean isSmall = random.nextInt(5) < 2;
            int rank = (int) (FREQUENT * (Math.exp(random.nextDouble() * Math.log(RARE)) - 1));
            text.append(index == 0 ? "" : between)
                    .append(isSmall ? small.get(random.nextInt(small.size())) : word(rank, random));
        }
        return text.toString();
    }
}
