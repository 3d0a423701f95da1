package dev.backfile.search.index;

import java.util.List;
import java.util.Map;

/**
 * What an article is found by.
 *
 * @param weights its groups of words, by their names, and how much it has to do with each: from 0 to
 *     {@link Postings#HIGHEST}, or {@link #BELONGS}
 * @param keys its words, and the groups to which each belongs
 */
public record ArticleTerms(Map<String, Integer> weights, Map<String, List<String>> keys) {

    /** It belongs to the group, and no more. */
    public static final int BELONGS = -1;

    /** That of what is not in the index. */
    public static final ArticleTerms NONE = new ArticleTerms(Map.of(), Map.of());

    /** Keeps copies. */
    public ArticleTerms {
        weights = Map.copyOf(weights);
        keys = Map.copyOf(keys);
    }
}
