package dev.backfile.archive.related;

import java.util.Arrays;

/**
 * How many articles have a feature, and which had it last: an inverted index that grows article by article and forgets
 * what lies too far back. Confined to one thread.
 */
final class Postings {

    /** How many articles are remembered of a feature, a power of two: as many as lie side by side in a processor's cache. */
    static final int REMEMBERED = 16;

    private int[] counts = new int[1024];
    private int[] articles = new int[1024 * REMEMBERED];

    /** How many articles have a feature. */
    int count(int feature) {
        return feature < counts.length ? counts[feature] : 0;
    }

    /** How many of them are remembered. */
    int remembered(int feature) {
        return Math.min(count(feature), REMEMBERED);
    }

    /** An article that has a feature; 0 is the last one. */
    int last(int feature, int before) {
        return articles[feature * REMEMBERED + (counts[feature] - 1 - before & REMEMBERED - 1)];
    }

    /** Says that an article, newer than all before, has a feature. */
    void add(int feature, int article) {
        if (feature >= counts.length) {
            int length = Math.max(feature + 1, counts.length + counts.length / 2);
            counts = Arrays.copyOf(counts, length);
            articles = Arrays.copyOf(articles, length * REMEMBERED);
        }
        articles[feature * REMEMBERED + (counts[feature] & REMEMBERED - 1)] = article;
        counts[feature]++;
    }
}
