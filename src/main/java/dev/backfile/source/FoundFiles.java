package dev.backfile.source;

import dev.backfile.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one thread found in a walk. */
final class FoundFiles {

    private final List<SourceFile> documents = new ArrayList<>();
    private final List<SourceFile> files = new ArrayList<>();
    private final List<IgnoredFile> passedOver = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    void addDocument(SourceFile document) {
        documents.add(document);
    }

    void addFile(SourceFile file) {
        files.add(file);
    }

    void passOver(IgnoredFile file) {
        passedOver.add(file);
    }

    void add(Diagnostic mistake) {
        diagnostics.add(mistake);
    }

    /** What several threads found, in order. */
    static SourceFiles together(List<FoundFiles> parts) {
        return new SourceFiles(
                all(parts, part -> part.documents)
                        .sorted(Comparator.comparing(SourceFile::path))
                        .toList(),
                all(parts, part -> part.files)
                        .sorted(Comparator.comparing(SourceFile::path))
                        .toList(),
                all(parts, part -> part.passedOver)
                        .sorted(Comparator.comparing(one -> one.file().path()))
                        .toList(),
                all(parts, part -> part.diagnostics).sorted().toList());
    }

    private static <T> Stream<T> all(List<FoundFiles> parts, Function<FoundFiles, List<T>> kind) {
        return parts.stream().map(kind).flatMap(List::stream);
    }
}
