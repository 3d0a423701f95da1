package dev.backfile.archive.related;

import dev.backfile.archive.Article;
import dev.backfile.archive.Term;
import dev.backfile.config.TaxonomySettings;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What articles are compared by, as numbers: first the tags have theirs, then the words of titles, which get them when they
 * are first seen. Confined to one thread.
 */
final class Features {

    private static final int[] NONE = {};

    private final String language;
    private final StopWords stopWords = new StopWords();
    private final TitleWords titleWords = new TitleWords();
    private final Map<String, Integer> languages = new HashMap<>();
    private final WordNumbers words = new WordNumbers();
    private int next;

    /** The features of the articles of a site that is in a language, a BCP 47 tag, and has so many tags. */
    Features(String language, int tagCount) {
        this.next = tagCount;
        this.language = language;
    }

    /** The features of an article among its tags. */
    int[] tags(Map<String, List<Term>> terms) {
        List<Term> tags = terms.getOrDefault(TaxonomySettings.TAGS, List.of());
        int[] numbers = tags.isEmpty() ? NONE : new int[tags.size()];
        for (int index = 0; index < numbers.length; index++) {
            numbers[index] = tags.get(index).number();
        }
        return numbers;
    }

    /** The words of its title that say something. */
    int[] words(Article article) {
        long[] all = titleWords.of(article.title());
        long[] ignored = stopWords.of(languageOf(article));
        int[] numbers = new int[all.length];
        int count = 0;
        for (long word : all) {
            if (Arrays.binarySearch(ignored, word) < 0) {
                int known = words.get(word);
                if (known < 0) {
                    known = next++;
                    words.put(word, known);
                }
                numbers[count++] = known;
            }
        }
        return count == numbers.length ? numbers : Arrays.copyOf(numbers, count);
    }

    /** The first of its terms in a taxonomy; -1 when it has none. */
    int first(Map<String, List<Term>> terms, String taxonomy) {
        List<Term> own = terms.getOrDefault(taxonomy, List.of());
        return own.isEmpty() ? -1 : own.get(0).number();
    }

    /** Its language. */
    int language(Article article) {
        return languages.computeIfAbsent(languageOf(article), key -> languages.size());
    }

    private String languageOf(Article article) {
        String own = article.lang();
        return own == null ? language : own;
    }
}
