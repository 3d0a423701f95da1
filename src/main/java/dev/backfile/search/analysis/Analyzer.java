package dev.backfile.search.analysis;

import dev.backfile.search.bytes.KeyOrder;
import dev.backfile.search.index.ArticleTerms;
import dev.backfile.search.index.NameKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Finds what articles are found by. May be asked by many threads. */
public final class Analyzer {

    private static final int MOST_REMEMBERED = 200_000;

    /** No language has longer words; what is longer is no word, and neither stemmed nor remembered. */
    private static final int LONGEST_WITH_STEM = 100;

    private final Map<String, Language> languages = new ConcurrentHashMap<>();

    /** An analyzer. It remembers stems. */
    public Analyzer() {}

    /**
     * A word as it is typed, and the stem by which it is found.
     *
     * @param form the word as it is typed
     * @param stems the stem as it is typed, alone
     * @param isStop whether it is in nearly every text
     */
    private record Analyzed(String form, List<String> stems, boolean isStop) {

        String stem() {
            return stems.get(0);
        }
    }

    /** A language, with the words that were looked at. */
    private static final class Language {

        private final Stemmer stemmer;
        private final Map<String, Analyzed> known = new ConcurrentHashMap<>();

        Language(Stemmer stemmer) {
            this.stemmer = stemmer;
        }

        Analyzed analyze(String word, boolean isSpaced) {
            if (!isSpaced || word.length() > LONGEST_WITH_STEM) {
                String form = Folding.of(word);
                return new Analyzed(form, List.of(form), false);
            }
            Analyzed before = known.get(word);
            if (before != null) {
                return before;
            }
            String form = Folding.of(word);
            String stem = Folding.of(stemmer.stem(word));
            Analyzed now = new Analyzed(
                    form,
                    List.of(stem.isEmpty() ? form : stem),
                    stemmer.stopWords().contains(form));
            if (known.size() < MOST_REMEMBERED) {
                known.put(word, now);
            }
            return now;
        }
    }

    private Language language(String tag) {
        return languages.computeIfAbsent(Stemmers.language(tag), name -> new Language(Stemmers.of(name)));
    }

    /** The stop words of languages, in the order of their bytes. */
    public SortedSet<String> stopWords(Collection<String> tags) {
        SortedSet<String> words = new TreeSet<>(KeyOrder.BY_BYTES);
        tags.forEach(tag -> words.addAll(language(tag).stemmer.stopWords()));
        return words;
    }

    /** What an article is found by. */
    public ArticleTerms analyze(ArticleText text) {
        Terms terms = new Terms(language(text.lang()));
        terms.add(text.title(), Relevance.TITLE, true);
        terms.add(text.standfirst(), Relevance.STANDFIRST, true);
        text.names().forEach(name -> terms.add(name.name(), Relevance.NAME, false));
        terms.addBody(text.body());
        text.names().forEach(terms::add);
        return terms.finish();
    }

    /** Gathers what one article is found by. */
    private static final class Terms {

        private final Language language;
        private final Map<Analyzed, Sum> places = new LinkedHashMap<>(512);
        private final Map<String, Integer> names = new HashMap<>();
        private final Map<String, List<String>> keysOfNames = new HashMap<>();

        Terms(Language language) {
            this.language = language;
        }

        /** How much the places of a word count together. */
        private static final class Sum {

            private double places;
        }

        void add(String text, double place, boolean withStopWords) {
            Words.of(text, (word, isSpaced) -> add(language.analyze(word, isSpaced), place, withStopWords));
        }

        void addBody(String text) {
            List<Analyzed> words = new ArrayList<>();
            Words.of(text, (word, isSpaced) -> words.add(language.analyze(word, isSpaced)));
            double place = Relevance.inBody(words.size());
            words.forEach(word -> add(word, place, false));
        }

        private void add(Analyzed word, double place, boolean withStopWords) {
            if (word.form().isEmpty() || word.isStop() && !withStopWords) {
                return;
            }
            places.computeIfAbsent(word, first -> new Sum()).places += place;
        }

        void add(ArticleText.Name name) {
            NameKeys.of(name.taxonomy(), name.name(), wordsOf(name.name())).forEach((key, group) -> {
                names.put(group, ArticleTerms.BELONGS);
                keysOfNames.put(key, List.of(group));
            });
        }

        private static Set<String> wordsOf(String name) {
            Set<String> words = new LinkedHashSet<>();
            Words.folded(name, words::add);
            return words;
        }

        ArticleTerms finish() {
            Map<String, Sum> stems = new LinkedHashMap<>(2 * places.size());
            Map<String, List<String>> keys = new HashMap<>(keysOfNames);
            places.forEach((word, sum) -> {
                stems.computeIfAbsent(word.stem(), stem -> new Sum()).places += sum.places;
                keys.merge(word.form(), word.stems(), Terms::both);
            });
            Map<String, Integer> weights = new HashMap<>(names);
            stems.forEach((stem, sum) -> weights.put(stem, Relevance.weight(sum.places)));
            return new ArticleTerms(weights, keys);
        }

        private static List<String> both(List<String> some, List<String> others) {
            Set<String> all = new LinkedHashSet<>(some);
            all.addAll(others);
            return all.size() == some.size() ? some : List.copyOf(all);
        }
    }
}
