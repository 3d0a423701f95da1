package dev.backfile.page.model;

import dev.backfile.archive.Article;
import dev.backfile.archive.Term;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.fingerprint.Fingerprinted;
import dev.backfile.page.path.Addresses;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Takes down what a page shows: which documents and terms it names in which order, counts and addresses. What it shows of
 * a document itself is no part of it: that is in the state of the document. Confined to one thread.
 */
public final class ModelFingerprint {

    private final ByteWriter writer = new ByteWriter();
    private final Addresses addresses;
    private final boolean showsTermDocuments;

    /**
     * Nothing is taken down yet.
     *
     * @param showsTermDocuments whether the page of a term shows the documents of other types, too, as JBake's does
     */
    public ModelFingerprint(Addresses addresses, boolean showsTermDocuments) {
        this.addresses = addresses;
        this.showsTermDocuments = showsTermDocuments;
    }

    /** The fingerprint of all that was taken down. */
    public Fingerprint fingerprint() {
        return writer.fingerprint();
    }

    /** A text. */
    public ModelFingerprint text(String value) {
        writer.text(value);
        return this;
    }

    /** A text that may be absent. */
    public ModelFingerprint optionalText(Optional<String> value) {
        writer.optionalText(value);
        return this;
    }

    /** A number. */
    public ModelFingerprint number(long value) {
        writer.number(value);
        return this;
    }

    /** Yes or no. */
    public ModelFingerprint flag(boolean value) {
        writer.flag(value);
        return this;
    }

    /** What counts of a value. */
    public ModelFingerprint add(Fingerprinted value) {
        writer.add(value);
        return this;
    }

    /** What counts of a part. */
    public ModelFingerprint show(Shown part) {
        part.addTo(this);
        return this;
    }

    /** What counts of each of some values. */
    public ModelFingerprint addAll(Collection<? extends Fingerprinted> values) {
        writer.addAll(values);
        return this;
    }

    /** What counts of a value that may be absent. */
    public ModelFingerprint optional(Optional<? extends Fingerprinted> value) {
        return optional(value, ModelFingerprint::add);
    }

    /** A value that may be absent. */
    public <T> ModelFingerprint optional(Optional<T> value, BiConsumer<ModelFingerprint, T> each) {
        flag(value.isPresent());
        if (value.isPresent()) {
            each.accept(this, value.get());
        }
        return this;
    }

    /** Each of some values. */
    public <T> ModelFingerprint all(Collection<T> values, BiConsumer<ModelFingerprint, T> each) {
        writer.number(values.size());
        for (T value : values) {
            each.accept(this, value);
        }
        return this;
    }

    /** Which document is named. */
    public ModelFingerprint document(Article article) {
        return text(article.path());
    }

    /** Which document is named, if one is. */
    public ModelFingerprint document(Optional<Article> article) {
        return optional(article, ModelFingerprint::document);
    }

    /** Which documents are named, in their order. */
    public ModelFingerprint documents(Collection<Article> articles) {
        return all(articles, ModelFingerprint::document);
    }

    /**
     * What is shown of a term but its articles. Whether it has any decides whether it has outputs of its own, such as a feed.
     *
     * @param counted whether their number is shown
     */
    public ModelFingerprint term(Term term, boolean counted) {
        writer.add(term)
                .optionalText(addresses.of(term))
                .flag(term.articles().isEmpty())
                .number(counted ? term.articles().size() : 0);
        return this;
    }

    /** The documents of all types that name a term, where its page shows them. */
    public ModelFingerprint termDocuments(Term term) {
        return showsTermDocuments ? documents(term.documents()) : this;
    }
}
