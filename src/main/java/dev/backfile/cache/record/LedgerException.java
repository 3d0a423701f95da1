package dev.backfile.cache.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Thrown when a file of a ledger cannot be read or written, which is no fault of the site or its destination. */
public final class LedgerException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    private final String file;

    /**
     * @param file the file of the ledger, should the failure not name one
     */
    public LedgerException(Path file, IOException failure) {
        super(failure);
        boolean named = failure instanceof FileSystemException fault && fault.getFile() != null;
        this.file = named ? ((FileSystemException) failure).getFile() : file.toString();
    }

    /** The path of the file. */
    public String file() {
        return file;
    }
}
