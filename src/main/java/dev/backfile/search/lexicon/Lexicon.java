package dev.backfile.search.lexicon;

import java.util.Collection;
import java.util.Iterator;

/** All keys of some articles, and their groups. For one thread. */
public interface Lexicon {

    /** Every key, in the order of their bytes: those of homes and those that are spelt backwards included. May be asked again. */
    Iterator<Entry> keys();

    /** A group that one of the keys names. */
    Found group(String name);

    /**
     * A key with what is found under it.
     *
     * @param name the key
     * @param key what is found
     */
    record Entry(String name, Key key) {}

    /**
     * What a group finds.
     *
     * @param postings its articles
     * @param words its words, in the order of their bytes
     */
    record Found(Postings postings, Collection<String> words) {}
}
