package dev.backfile.theme;

import dev.backfile.archive.Article;
import dev.backfile.page.Facet;
import dev.backfile.page.FacetSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Writes down what one page reads while it is rendered. Confined to one thread. */
final class ReadLog {

    private final Set<Article> documents = new HashSet<>();
    private final Set<Article> bodies = new HashSet<>();
    private final Set<String> images = new HashSet<>(4);
    private boolean archive;
    private boolean data;
    private boolean clock;
    private boolean digests;
    private FacetSet facets = FacetSet.NONE;

    void document(Article article) {
        documents.add(article);
    }

    void body(Article article) {
        documents.add(article);
        bodies.add(article);
    }

    void image(String path) {
        images.add(path);
    }

    void archive() {
        archive = true;
    }

    void data() {
        data = true;
    }

    void clock() {
        clock = true;
    }

    void digests() {
        digests = true;
    }

    void facet(Facet facet) {
        facets = facets.with(facet);
    }

    Reads reads() {
        return new Reads(
                Collections.unmodifiableSet(documents),
                Collections.unmodifiableSet(bodies),
                Collections.unmodifiableSet(images),
                archive,
                data,
                clock,
                digests,
                facets);
    }
}
