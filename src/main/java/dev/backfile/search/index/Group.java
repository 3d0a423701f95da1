package dev.backfile.search.index;

import dev.backfile.search.lexicon.Key;
import dev.backfile.search.lexicon.Postings;
import java.util.List;

/**
 * Words with one stem, as a shard has them.
 *
 * @param postings the articles in which one of the words stands
 * @param elsewhere those of the words that are in other shards, in order; only in the shard of the group's name
 */
record Group(Postings postings, List<String> elsewhere) {

    /** Keeps a copy of the list. */
    Group {
        elsewhere = List.copyOf(elsewhere);
    }

    /** Whether the words of a group can be told from its name alone, as those of a person's can: it needs no home. */
    static boolean isOfName(String name) {
        return !Key.isWord(name);
    }
}
