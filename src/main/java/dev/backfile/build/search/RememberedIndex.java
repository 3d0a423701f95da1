package dev.backfile.build.search;

import dev.backfile.cache.record.ByteReader;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.search.analysis.ArticleText.Name;
import dev.backfile.search.bytes.Bytes;
import dev.backfile.search.bytes.DamagedIndexException;
import dev.backfile.search.index.IndexState;
import dev.backfile.search.index.IndexedArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is remembered of an index beyond its files.
 *
 * @param state how it was made
 * @param found tells by the path of each article in it what the ledger does not know of it
 * @param hidden by its path the state of each article whose writer does not want it to be found
 */
record RememberedIndex(IndexState state, Function<String, Optional<Found>> found, Map<String, Fingerprint> hidden) {

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
        Map<Name, Integer> numbers = new LinkedHashMap<>();
        all().forEach(one -> one.names().forEach(name -> numbers.putIfAbsent(name, numbers.size())));
        out.all(numbers.keySet(), (bytes, name) -> bytes.text(name.taxonomy()).text(name.name()));
        all().forEach(one -> out.text(one.lang()).all(one.names(), (list, name) -> list.number(numbers.get(name))));
        out.all(hidden.entrySet(), (bytes, entry) -> bytes.text(entry.getKey()).fingerprint(entry.getValue()));
        return out;
    }

    private Stream<Found> all() {
        return state.paths().map(path -> found.apply(path).orElseThrow());
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
        List<Name> names = in.all(each -> new Name(each.text(), each.text()));
        Map<String, Found> found = new HashMap<>();
        state.paths().forEach(path -> found.put(path, new Found(in.text(), named(in, names))));
        Map<String, Fingerprint> hidden = new HashMap<>();
        for (int left = in.count(); left > 0; left--) {
            hidden.put(in.text(), in.fingerprint());
        }
        return new RememberedIndex(state, path -> Optional.ofNullable(found.get(path)), hidden);
    }

    private static List<Name> named(ByteReader in, List<Name> names) {
        List<Name> named = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            named.add(names.get((int) in.number()));
        }
        return List.copyOf(named);
    }
}
