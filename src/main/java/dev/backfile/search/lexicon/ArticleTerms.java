package dev.backfile.search.lexicon;

import java.util.List;

/**
 * What an article is found by.
 *
 * @param groups the groups of words to which it belongs, none of them twice
 * @param links its words with the groups to which each belongs, none of them twice
 */
public record ArticleTerms(List<Membership> groups, List<Link> links) {

    /** It belongs to the group, and no more. */
    public static final int BELONGS = -1;

    /** Keeps copies. */
    public ArticleTerms {
        groups = List.copyOf(groups);
        links = List.copyOf(links);
    }

    /**
     * That an article belongs to a group.
     *
     * @param group the name of the group
     * @param weight how much the article has to do with it: from 0 to {@link Postings#HIGHEST}, or {@link #BELONGS}
     */
    public record Membership(String group, int weight) {}

    /**
     * That a word belongs to a group.
     *
     * @param key the word, as a key of the lexicon
     * @param group the name of the group
     */
    public record Link(String key, String group) {}
}
