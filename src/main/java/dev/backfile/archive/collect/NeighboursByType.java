package dev.backfile.archive.collect;

import dev.backfile.archive.Article;
import dev.backfile.archive.Neighbours;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which documents stand before and after others of their types. Safe for use by many threads. */
final class NeighboursByType {

    private static final int NONE = -1;

    private final List<Article> documents;
    private final int[] older;
    private final int[] newer;

    /**
     * The neighbours among some documents.
     *
     * @param documents oldest first
     * @param placesTheUndated whether a document without a date has a place among the oldest; else it has none
     */
    NeighboursByType(List<Article> documents, boolean placesTheUndated) {
        this.documents = documents;
        this.older = new int[documents.size()];
        this.newer = new int[documents.size()];
        Arrays.fill(older, NONE);
        Arrays.fill(newer, NONE);
        Map<String, Integer> lastOfType = new HashMap<>();
        for (int place = 0; place < documents.size(); place++) {
            Article document = documents.get(place);
            if (document.date() != null || placesTheUndated) {
                Integer before = lastOfType.put(document.type(), place);
                if (before != null) {
                    older[place] = before;
                    newer[before] = place;
                }
            }
        }
    }

    /** The neighbours of the document at a place. */
    Neighbours at(int place) {
        return older[place] == NONE && newer[place] == NONE
                ? Neighbours.NONE
                : new Neighbours(document(older[place]), document(newer[place]));
    }

    private Optional<Article> document(int place) {
        return place == NONE ? Optional.empty() : Optional.of(documents.get(place));
    }
}
