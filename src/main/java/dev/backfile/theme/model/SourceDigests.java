package dev.backfile.theme.model;

import java.util.Optional;

/** The SHA-1 of source files, which JBake's templates know as {@code content.sha1}. Safe for use by many threads. */
@FunctionalInterface
public interface SourceDigests {

    /** No digest is known. */
    SourceDigests NONE = path -> Optional.empty();

    /**
     * The SHA-1 of a source file's bytes in lower-case hexadecimal digits.
     *
     * @param path the file, relative to the content folder
     */
    Optional<String> sha1(String path);
}
