package dev.backfile.search.analysis;

import java.util.Set;

/** What a language does to words. */
interface Stemmer {

    /** The stem of a word in small letters; may be empty. */
    String stem(String word);

    /** Words, as readers may type them, that are in nearly every text. */
    Set<String> stopWords();
}
