package dev.backfile.archive.collect;

import dev.backfile.archive.Article;
import dev.backfile.diagnostic.NearestNames;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ids of documents to which links lead; those of the last documents are kept at hand. Safe for use by many threads. */
final class AnchorIndex {

    private static final int KEPT = 256;

    private final Map<Article, Ids> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Article, Ids> eldest) {
            return size() > KEPT;
        }
    };

    private record Ids(Set<String> all, NearestNames nearest) {}

    /** Whether a document has an id. */
    boolean has(Article document, String id) {
        return of(document).all().contains(id);
    }

    /** The id of a document that was probably meant. */
    Optional<String> nearest(Article document, String id) {
        return of(document).nearest().nearest(id);
    }

    private synchronized Ids of(Article document) {
        return kept.computeIfAbsent(document, asked -> {
            Set<String> ids = asked.anchors();
            return new Ids(ids, NearestNames.among(ids));
        });
    }
}
