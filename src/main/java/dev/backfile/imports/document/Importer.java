package dev.backfile.imports.document;

import java.io.IOException;

/** Brings sources of one kind into sites. Stateless. */
public interface Importer {

    /** The kind, as a writer names it: {@code wordpress}. */
    String name();

    /** What it reads, for a list of all: {@code an export of WordPress, a file of XML}. */
    String source();

    /**
     * Whether a source looks like its kind. Only a beginning is read.
     *
     * @throws IOException if it cannot be read
     */
    boolean knows(SourceStart source) throws IOException;

    /**
     * Brings a source into a site. What an earlier import wrote and somebody changed or removed stays as it is.
     *
     * @throws IOException if a file cannot be read or written
     * @throws IllegalArgumentException if the source is not of the kind; the message says why
     */
    ImportReport bring(ImportRequest request, SiteFolders folders) throws IOException;
}
