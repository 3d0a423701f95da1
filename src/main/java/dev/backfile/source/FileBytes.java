package dev.backfile.source;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.FileFailure;
import dev.backfile.diagnostic.Position;
import dev.backfile.source.frontmatter.Findings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;

/** The bytes of source files, up to a bound. */
final class FileBytes {

    /** The size in bytes beyond which no source file is read. */
    static final int LIMIT = 16 * 1024 * 1024;

    private FileBytes() {}

    /** The bytes of a file; empty, with a diagnostic, when it cannot be read or is too large. */
    static Optional<byte[]> read(SourceFile file, Findings findings) {
        try (InputStream input = Files.newInputStream(file.file())) {
            byte[] bytes = input.readNBytes(LIMIT + 1);
            return isTooLarge(bytes, findings) ? Optional.empty() : Optional.of(bytes);
        } catch (IOException fault) {
            findings.add(
                    Code.UNREADABLE_FILE,
                    Position.NONE,
                    "this file cannot be read (" + FileFailure.reading(fault) + ")",
                    "check that it still exists and that you may read it");
            return Optional.empty();
        }
    }

    /** Whether bytes are more than are read, with a diagnostic if they are. */
    static boolean isTooLarge(byte[] bytes, Findings findings) {
        if (bytes.length <= LIMIT) {
            return false;
        }
        findings.add(
                Code.FILE_TOO_LARGE,
                Position.NONE,
                "this file is larger than " + LIMIT / 1024 / 1024 + " MiB, which is more than is read",
                "split it, or keep it out of the folder");
        return true;
    }
}
