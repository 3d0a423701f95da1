package dev.backfile.theme.model;

import dev.backfile.archive.Article;
import dev.backfile.page.model.LazyInput;
import dev.backfile.page.model.LazyInputs;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Writes down what one page reads while it is rendered. Confined to one thread. */
public final class ReadLog {

    private final Set<Article> documents = new HashSet<>();
    private final Set<Article> bodies = new HashSet<>();
    private final Set<String> images = new HashSet<>(4);
    private final Set<String> assets = new HashSet<>(4);
    private boolean archive;
    private boolean data;
    private boolean clock;
    private boolean digests;
    private LazyInputs lazyInputs = LazyInputs.NONE;

    /** The page read a document that its model does not name. */
    public void document(Article article) {
        documents.add(article);
    }

    void body(Article article) {
        documents.add(article);
        bodies.add(article);
    }

    void image(String path) {
        images.add(path);
    }

    void asset(String path) {
        assets.add(path);
    }

    /** The page read something that follows from the whole archive. */
    public void archive() {
        archive = true;
    }

    /** The page read data files. */
    public void data() {
        data = true;
    }

    /** The page asked what time it is. */
    public void clock() {
        clock = true;
    }

    /** The page read the digests of source files. */
    public void digests() {
        digests = true;
    }

    /** The page asked for something that its model does not name. */
    public void lazyInput(LazyInput input) {
        lazyInputs = lazyInputs.with(input);
    }

    /** All that was written down. */
    public Reads reads() {
        return new Reads(
                Collections.unmodifiableSet(documents),
                Collections.unmodifiableSet(bodies),
                Collections.unmodifiableSet(images),
                Collections.unmodifiableSet(assets),
                archive,
                data,
                clock,
                digests,
                lazyInputs);
    }
}
