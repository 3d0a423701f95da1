package dev.backfile.archive.related;

import java.util.Arrays;

/** The articles that may be related to one article, with what speaks for each. Confined to one thread. */
final class Candidates {

    /** A power of two, well above the number of candidates of an article. */
    private static final int SLOTS = 512;

    /** What speaks for a candidate is one number: above the score stand how many tags and how many words it shares. */
    private static final int SCORE = (1 << 20) - 1;

    private static final int TAG = 1 << 20;
    private static final int WORD = 1 << 24;

    private final int[] articles = new int[SLOTS];
    private final int[] merits = new int[SLOTS];
    private final int[] used = new int[SLOTS];
    private int count;

    Candidates() {
        Arrays.fill(articles, -1);
    }

    /** Forgets all of them. */
    void clear() {
        for (int index = 0; index < count; index++) {
            articles[used[index]] = -1;
        }
        count = 0;
    }

    /** Says that an article shares a tag, or a word. */
    void add(int article, int weight, boolean tag) {
        int merit = weight + (tag ? TAG : WORD);
        int slot = article * 0x9e3779b1 >>> 23;
        while (articles[slot] != article) {
            if (articles[slot] < 0) {
                articles[slot] = article;
                merits[slot] = merit;
                used[count++] = slot;
                return;
            }
            slot = slot + 1 & SLOTS - 1;
        }
        merits[slot] += merit;
    }

    /** The number of candidates. */
    int count() {
        return count;
    }

    /** The article of a candidate. */
    int article(int candidate) {
        return articles[used[candidate]];
    }

    /** The sum of the weights of what a candidate shares. */
    int score(int candidate) {
        return merits[used[candidate]] & SCORE;
    }

    /** Whether a candidate shares enough: a tag, or two words, since one word may stand there by chance. */
    boolean isRelated(int candidate) {
        int merit = merits[used[candidate]];
        return (merit & WORD - TAG) != 0 || merit >= 2 * WORD;
    }
}
