package dev.backfile.build;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.page.Copy;
import dev.backfile.page.Plan;
import dev.backfile.source.IgnoredFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what was read and is not published. */
final class LeftOut {

    private final ReadStage.Result read;
    private final Set<String> copied;

    LeftOut(ReadStage.Result read, Plan plan) {
        this.read = read;
        this.copied = plan.copies().stream()
                .filter(copy -> copy.origin() == Copy.Origin.CONTENT)
                .map(Copy::source)
                .collect(Collectors.toSet());
    }

    /** How many documents are left out because nobody can tell whether they are to be public. */
    int unclear() {
        return (int) read.records().stream()
                .filter(record -> record.card().isEmpty())
                .filter(record -> record.diagnostics().stream()
                        .anyMatch(mistake ->
                                mistake.code() == Code.UNCLEAR_STATUS || mistake.code() == Code.UNKNOWN_STATUS))
                .count();
    }

    /** How many files nobody means to publish, by the sort of their names; those that a document names are meant. */
    SortedMap<String, Integer> ignored() {
        return read.passedOver().stream()
                .filter(one -> !copied.contains(one.file().path()))
                .collect(Collectors.toMap(IgnoredFile::sort, one -> 1, Integer::sum, TreeMap::new));
    }

    /**
     * One line about the files that wait with an article that is not public; empty when there are none.
     *
     * @param mistakes what is wrong with the site; a file with a mistake of its own or of its folder waits for nobody
     */
    Optional<String> waiting(List<Diagnostic> mistakes) {
        long files = countWaiting(mistakes);
        return files == 0
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        files == 1
                                ? "Held back %,d file that belongs to articles that are not public."
                                : "Held back %,d files that belong to articles that are not public.",
                        files));
    }

    private long countWaiting(List<Diagnostic> mistakes) {
        Set<String> faulty =
                mistakes.stream().map(mistake -> mistake.place().path()).collect(Collectors.toSet());
        return read.files().stream()
                .filter(file -> !copied.contains(file.path()))
                .filter(file -> !isWithin(file.place(), faulty))
                .count();
    }

    private static boolean isWithin(String path, Set<String> places) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (places.contains(path.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
