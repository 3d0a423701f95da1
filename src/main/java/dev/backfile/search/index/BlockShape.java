package dev.backfile.search.index;

import dev.backfile.search.lexicon.Key;

/**
 * What the files of a block look like, apart from what is in them.
 *
 * @param layout sixteen bits of what the ids depend on
 * @param largestShard how large a shard should be at most, about
 * @param fewestForBackwards in how many articles a word must stand to be found by its end
 */
public record BlockShape(int layout, long largestShard, int fewestForBackwards) {

    private static final int SHORTEST_BACKWARDS = 4;

    /** Whether a word that stands in so many articles is found by its end. */
    boolean isFoundByItsEnd(String key, int count) {
        return count >= fewestForBackwards
                && Key.isWord(key)
                && key.codePointCount(0, key.length()) >= SHORTEST_BACKWARDS;
    }
}
