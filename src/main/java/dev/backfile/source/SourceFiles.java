package dev.backfile.source;

import dev.backfile.diagnostic.Diagnostic;
import java.util.List;

/**
 * What lies in a folder of the site.
 *
 * @param documents the files that are read, by path
 * @param files the files that are copied as they are, by path
 * @param passedOver the files that nobody means to publish, by path; those that an article names are copied all the same
 * @param diagnostics what could not be taken, by place
 */
public record SourceFiles(
        List<SourceFile> documents,
        List<SourceFile> files,
        List<IgnoredFile> passedOver,
        List<Diagnostic> diagnostics) {}
