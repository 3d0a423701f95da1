package dev.backfile.cache.codec;

import dev.backfile.archive.Article;
import dev.backfile.cache.record.IntList;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/** Documents by their places, each made when it is first asked for. Safe for use by many threads. */
final class DocumentList extends AbstractList<Article> implements RandomAccess {

    private final int size;
    private final IntFunction<Article> maker;
    private final Map<Integer, Article> made = new ConcurrentHashMap<>();
    private final Map<Article, Integer> places = new ConcurrentHashMap<>();

    DocumentList(int size, IntFunction<Article> maker) {
        this.size = size;
        this.maker = maker;
    }

    @Override
    public Article get(int place) {
        Article known = made.get(place);
        return known != null ? known : made.computeIfAbsent(place, this::make);
    }

    @Override
    public int size() {
        return size;
    }

    /** The place of a document that was asked for before; -1 for any other. */
    int placeOf(Article document) {
        return places.getOrDefault(document, -1);
    }

    /** The documents at some places. */
    List<Article> at(IntList chosen) {
        return new Chosen(this, chosen);
    }

    private Article make(int place) {
        Article document = maker.apply(place);
        places.put(document, place);
        return document;
    }

    /** Some of the documents. */
    private static final class Chosen extends AbstractList<Article> implements RandomAccess {

        private final DocumentList all;
        private final IntList places;

        Chosen(DocumentList all, IntList places) {
            this.all = all;
            this.places = places;
        }

        @Override
        public Article get(int index) {
            return all.get(places.get(index));
        }

        @Override
        public int size() {
            return places.size();
        }
    }
}
