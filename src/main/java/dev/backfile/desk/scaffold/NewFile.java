package dev.backfile.desk.scaffold;

import dev.backfile.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What became of a wish for a new document.
 *
 * @param path the file that was written, relative to the site's folder, with {@code /} between names; empty when none was
 * @param notes what is worth knowing about it, as sentences
 * @param refusals why nothing was written, as sentences without a full stop
 * @param diagnostics mistakes of the site that kept it from being written
 */
public record NewFile(Optional<String> path, List<String> notes, List<String> refusals, List<Diagnostic> diagnostics) {

    static NewFile written(String path, List<String> notes) {
        return new NewFile(Optional.of(path), List.copyOf(notes), List.of(), List.of());
    }

    static NewFile refused(List<String> refusals) {
        return new NewFile(Optional.empty(), List.of(), List.copyOf(refusals), List.of());
    }

    static NewFile faulty(List<Diagnostic> diagnostics) {
        return new NewFile(Optional.empty(), List.of(), List.of(), List.copyOf(diagnostics));
    }
}
