package dev.backfile.build.search;

import dev.backfile.build.search.RememberedIndex.Found;
import dev.backfile.cache.record.ByteReader;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.search.analysis.ArticleText.Name;
import dev.backfile.search.index.IndexState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What all articles in an index were found by, apart from their texts and cards: bytes, which are mostly written as they were read, so
 * that only what is asked for becomes objects. Any thread may ask.
 */
final class FoundNames {

    private final IndexState state;
    private final byte[] bytes;
    private final int start;
    private final int end;
    private final List<Name> names = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    private FoundNames(IndexState state, byte[] bytes, int start, int end) {
        this.state = state;
        this.bytes = bytes;
        this.start = start;
        this.end = end;
    }

    /**
     * That of an index.
     *
     * @param state its articles
     * @param found tells by its path what is to be remembered of each
     */
    static FoundNames of(IndexState state, Function<String, Optional<Found>> found) {
        Map<Name, Integer> numbers = new LinkedHashMap<>();
        all(state, found).forEach(one -> one.names().forEach(name -> numbers.putIfAbsent(name, numbers.size())));
        ByteWriter out = new ByteWriter()
                .all(
                        numbers.keySet(),
                        (bytes, name) -> bytes.text(name.taxonomy()).text(name.name()));
        all(state, found)
                .forEach(one -> out.text(one.lang()).all(one.names(), (list, name) -> list.number(numbers.get(name))));
        return new FoundNames(state, out.array(), 0, out.length());
    }

    private static Stream<Found> all(IndexState state, Function<String, Optional<Found>> found) {
        return state.paths().map(path -> found.apply(path).orElseThrow());
    }

    /** Writes it. */
    void write(ByteWriter out) {
        out.block(bytes, start, end - start);
    }

    /** Reads what {@link #write} wrote of an index. */
    static FoundNames read(IndexState state, ByteReader in) {
        int length = in.count();
        int start = in.skip(length);
        return new FoundNames(state, in.bytes(), start, start + length);
    }

    /** What an article was found by; empty if it is not in the index. */
    synchronized Optional<Found> of(String path) {
        if (places.isEmpty()) {
            findPlaces();
        }
        return Optional.ofNullable(places.get(path)).map(place -> {
            ByteReader in = new ByteReader(bytes, place, end);
            return new Found(in.text(), in.all(each -> names.get((int) each.number())));
        });
    }

    private void findPlaces() {
        ByteReader in = new ByteReader(bytes, start, end);
        names.clear();
        names.addAll(in.all(each -> new Name(each.text(), each.text())));
        state.paths().forEach(path -> {
            places.put(path, in.skip(0));
            in.skip(in.count());
            for (int left = in.count(); left > 0; left--) {
                in.number();
            }
        });
    }
}
