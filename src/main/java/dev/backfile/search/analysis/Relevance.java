package dev.backfile.search.analysis;

import dev.backfile.search.lexicon.Postings;

/**
 * How much an article has to do with a word, after BM25F: where the word stands counts, and how often, with less for each further
 * time, and less in a long text. Nothing of it depends on other articles.
 */
final class Relevance {

    /** How much a place counts against one in a text of average length. */
    static final double TITLE = 15;

    static final double STANDFIRST = 6;

    static final double NAME = 8;

    private static final double SATURATION = 3;
    private static final double SHARE_OF_LENGTH = 0.75;
    private static final double AVERAGE_LENGTH = 512;
    private static final double LONGEST = 8;

    private Relevance() {}

    /** How much a place in a text counts. Lengths are taken roughly, so that a word more leaves the others as they were. */
    static double inBody(int words) {
        double length = Integer.highestOneBit(Math.max(1, words)) * 1.5;
        return 1 / (1 - SHARE_OF_LENGTH + SHARE_OF_LENGTH * Math.min(LONGEST, length / AVERAGE_LENGTH));
    }

    /** The weight of a word whose places count so much together. */
    static int weight(double places) {
        return Math.min(Postings.HIGHEST, (int) (places / (SATURATION + places) * (Postings.HIGHEST + 1)));
    }
}
