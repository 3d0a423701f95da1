package dev.backfile.config;

import dev.backfile.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What reading the settings gave.
 *
 * @param settings the settings; a value that could not be understood has its default. Empty when there is no site, when
 *     its settings cannot be read, or when the destination would harm the site
 * @param diagnostics the mistakes, in order
 */
public record SettingsResult(Optional<Settings> settings, List<Diagnostic> diagnostics) {

    /** Keeps a sorted copy of the diagnostics. */
    public SettingsResult {
        diagnostics = diagnostics.stream().sorted().toList();
    }

    /** Whether a mistake was found that stops the publication. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
