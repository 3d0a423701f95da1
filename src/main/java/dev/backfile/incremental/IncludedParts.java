package dev.backfile.incremental;

import dev.backfile.cache.record.SourceRecord;
import dev.backfile.cache.record.SourceRecord.Included;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.source.SourcePaths;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the files among the content that have no header of their own and that documents include: they are parts of
 * those, and not documents with a mistake. Which files they are follows from all documents together, so that nothing of it
 * is remembered.
 */
public final class IncludedParts {

    private static final Set<Code> WITHOUT_HEADER = EnumSet.of(Code.NO_FRONT_MATTER, Code.MISSING_TITLE);

    private IncludedParts() {}

    /** The paths of those files, relative to the content folder. */
    public static Set<String> among(List<SourceRecord> records, Settings settings) {
        if (settings.habits().sources().skipsWhatIsNoDocument()) {
            return Set.of();
        }
        List<SourceRecord> headless =
                records.stream().filter(IncludedParts::hasNoHeader).toList();
        if (headless.isEmpty()) {
            return Set.of();
        }
        Set<String> included = records.stream()
                .filter(record -> !hasNoHeader(record))
                .flatMap(record -> record.included().stream())
                .map(Included::path)
                .collect(Collectors.toSet());
        return headless.stream()
                .map(SourceRecord::path)
                .filter(path ->
                        included.contains(SourcePaths.in(settings.folders().content(), path)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean hasNoHeader(SourceRecord record) {
        return record.card().isEmpty()
                && record.diagnostics().stream().anyMatch(found -> WITHOUT_HEADER.contains(found.code()));
    }
}
