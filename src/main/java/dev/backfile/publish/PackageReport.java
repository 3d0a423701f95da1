package dev.backfile.publish;

import dev.backfile.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file that a site was put into.
 *
 * @param diagnostics what stands against it, and what is to be known
 * @param file the file; empty where an error stands against it
 * @param files how many files of the site are in it
 * @param bytes its size
 */
public record PackageReport(List<Diagnostic> diagnostics, Optional<Path> file, int files, long bytes) {

    /** Keeps a copy of the list. */
    public PackageReport {
        diagnostics = List.copyOf(diagnostics);
    }
}
