package dev.backfile.markup;

/** Reads the text of documents in one markup language. Safe for use by many threads. */
public interface MarkupReader {

    /**
     * Reads a text.
     *
     * @param source the text and its place
     * @param links the document's links, to which those of the text are added
     */
    MarkedUp read(TextSource source, LinkTable links);
}
