package dev.backfile.build.report;

import dev.backfile.cache.Memory;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is remembered of the last bake of a site.
 *
 * @param site the remembered bake; empty where the settings of the site cannot be used
 * @param diagnostics the mistakes of the settings
 */
public record Recollection(Optional<Site> site, List<Diagnostic> diagnostics) {

    /**
     * A site, and what is remembered of its last bake.
     *
     * @param folder the site's folder
     * @param settings its settings as they are now
     * @param file the file of settings
     * @param destination where it is baked to
     * @param memory what is remembered
     */
    public record Site(Path folder, Settings settings, Path file, Path destination, Memory memory) {}
}
