package dev.backfile.archive;

/** Where the texts of the articles are kept until a page shows them. Safe for use by many threads. */
public interface Bodies {

    /**
     * The text of an article.
     *
     * @param path the path of the article's source, as {@link Article#path()} has it
     * @throws java.util.NoSuchElementException if no body was kept under this path
     * @throws java.io.UncheckedIOException if the store cannot be read
     */
    Body body(String path);
}
