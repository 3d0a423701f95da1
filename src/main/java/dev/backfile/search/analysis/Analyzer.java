package dev.backfile.search.analysis;

import dev.backfile.search.bytes.KeyOrder;
import dev.backfile.search.lexicon.ArticleTerms;
import dev.backfile.search.lexicon.ArticleTerms.Link;
import dev.backfile.search.lexicon.ArticleTerms.Membership;
import dev.backfile.search.lexicon.NameKeys;
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
import java.util.concurrent.atomic.AtomicInteger;

/** Finds what articles are found by. May be asked by many threads. */
public final class Analyzer {

    private static final int MOST_REMEMBERED = 200_000;

    /** No language has longer words; what is longer is no word, and neither stemmed nor remembered. */
    private static final int LONGEST_WITH_STEM = 100;

    private final Map<String, Language> languages = new ConcurrentHashMap<>();
    private final AtomicInteger remembered = new AtomicInteger();

    /** An analyzer. It remembers stems. */
    public Analyzer() {}

    /** A word of a language; there is one of each. */
    private static final class Word {

        private final Link link;
        private final boolean isStop;

        /**
         * A word.
         *
         * @param link the word as readers may type it, with the stem by which it is found
         * @param isStop whether it is in nearly every text
         */
        Word(Link link, boolean isStop) {
            this.link = link;
            this.isStop = isStop;
        }
    }

    /** A language, with the words that were looked at. */
    private static final class Language {

        private final Stemmer stemmer;
        private final AtomicInteger remembered;
        private final Map<String, Word> written = new ConcurrentHashMap<>();
        private final Map<Link, Word> words = new ConcurrentHashMap<>();

        /**
         * A language.
         *
         * @param remembered how many words are remembered of all languages
         */
        Language(Stemmer stemmer, AtomicInteger remembered) {
            this.stemmer = stemmer;
            this.remembered = remembered;
        }

        /**
         * The word that is meant by a written one.
         *
         * @param ofText the words of the same text that are not remembered
         */
        Word of(String word, boolean isSpaced, Map<Link, Word> ofText) {
            Word before = written.get(word);
            if (before != null) {
                return before;
            }
            boolean isStemmed = isSpaced && word.length() <= LONGEST_WITH_STEM;
            String form = Folding.of(word);
            String stem = isStemmed ? Folding.of(stemmer.stem(word)) : form;
            Link link = new Link(form, stem.isEmpty() ? form : stem);
            boolean isStop = isStemmed && stemmer.stopWords().contains(form);
            if (word.length() > LONGEST_WITH_STEM || remembered.get() >= MOST_REMEMBERED) {
                Word known = words.get(link);
                return known != null ? known : ofText.computeIfAbsent(link, one -> new Word(one, isStop));
            }
            Word now = words.computeIfAbsent(link, one -> new Word(one, isStop));
            written.put(word, now);
            remembered.incrementAndGet();
            return now;
        }
    }

    private Language language(String tag) {
        return languages.computeIfAbsent(Stemmers.language(tag), name -> new Language(Stemmers.of(name), remembered));
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
        private final Map<Link, Word> rare = new HashMap<>();
        private final Map<Word, Sum> places = new LinkedHashMap<>(512);
        private final Set<Membership> names = new LinkedHashSet<>();
        private final Set<Link> keysOfNames = new LinkedHashSet<>();

        Terms(Language language) {
            this.language = language;
        }

        /** How much the places of a word count together. */
        private static final class Sum {

            private double places;
        }

        void add(String text, double place, boolean withStopWords) {
            Words.of(text, (word, isSpaced) -> add(language.of(word, isSpaced, rare), place, withStopWords));
        }

        void addBody(String text) {
            List<Word> words = new ArrayList<>(text.length() / 6);
            Words.of(text, (word, isSpaced) -> words.add(language.of(word, isSpaced, rare)));
            double place = Relevance.inBody(words.size());
            words.forEach(word -> add(word, place, false));
        }

        private void add(Word found, double place, boolean withStopWords) {
            // another thread may have begun to remember a word since this text had it for the first time
            Word word = rare.isEmpty() ? found : rare.getOrDefault(found.link, found);
            if (word.link.key().isEmpty() || word.isStop && !withStopWords) {
                return;
            }
            places.computeIfAbsent(word, first -> new Sum()).places += place;
        }

        void add(ArticleText.Name name) {
            NameKeys.of(name.taxonomy(), name.name(), wordsOf(name.name())).forEach((key, group) -> {
                names.add(new Membership(group, ArticleTerms.BELONGS));
                keysOfNames.add(new Link(key, group));
            });
        }

        private static Set<String> wordsOf(String name) {
            Set<String> words = new LinkedHashSet<>();
            Words.folded(name, words::add);
            return words;
        }

        ArticleTerms finish() {
            Map<String, Sum> stems = new LinkedHashMap<>(2 * places.size());
            List<Link> links = new ArrayList<>(keysOfNames);
            places.forEach((word, sum) -> {
                stems.computeIfAbsent(word.link.group(), stem -> new Sum()).places += sum.places;
                links.add(word.link);
            });
            List<Membership> groups = new ArrayList<>(names);
            stems.forEach((stem, sum) -> groups.add(new Membership(stem, Relevance.weight(sum.places))));
            return new ArticleTerms(groups, links);
        }
    }
}
