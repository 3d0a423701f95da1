package dev.backfile.build.search;

import dev.backfile.cache.record.ByteReader;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.search.analysis.ArticleText.Name;
import dev.backfile.search.bytes.Bytes;
import dev.backfile.search.bytes.DamagedIndexException;
import dev.backfile.search.index.IndexState;
import dev.backfile.search.index.IndexedArticle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is remembered of an index beyond its files.
 *
 * @param state how it was made
 * @param found what the ledger does not know of each article in it
 * @param hidden by its path the state of each article whose writer does not want it to be found
 */
record RememberedIndex(IndexState state, FoundNames found, Map<String, Fingerprint> hidden) {

    /**
     * What an article was found by, apart from its text and its card.
     *
     * @param lang its language
     * @param names the names of its terms, as readers saw them
     */
    record Found(String lang, List<Name> names) {}

    /** Whether an article of this state is wanted to be found, where that was asked before. */
    Optional<Boolean> isFound(IndexedArticle article) {
        if (article.state().equals(hidden.get(article.path()))) {
            return Optional.of(false);
        }
        return state.stateOf(article.path()).filter(article.state()::equals).map(same -> true);
    }

    ByteWriter written() {
        ByteWriter out = new ByteWriter();
        state.write(out);
        found.write(out);
        out.all(hidden.entrySet(), (bytes, entry) -> bytes.text(entry.getKey()).fingerprint(entry.getValue()));
        return out;
    }

    /**
     * Reads what {@link #written()} has.
     *
     * @throws DamagedIndexException if the index is of another version
     */
    static RememberedIndex read(byte[] bytes) {
        Bytes head = new Bytes(bytes);
        IndexState state = IndexState.read(head);
        ByteReader in = new ByteReader(bytes, head.offset(), bytes.length);
        FoundNames found = FoundNames.read(state, in);
        Map<String, Fingerprint> hidden = new HashMap<>();
        for (int left = in.count(); left > 0; left--) {
            hidden.put(in.text(), in.fingerprint());
        }
        return new RememberedIndex(state, found, hidden);
    }
}
