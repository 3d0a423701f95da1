package dev.backfile.build;

import dev.backfile.build.warm.WarmProcess;
import dev.backfile.config.Settings;
import dev.backfile.source.SourceFiles;
import dev.backfile.source.SourceWalker;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * The walk through the content, which goes on while the ledger is opened.
 *
 * @param begun when it began
 * @param content waits for its end, and gives what was found
 */
record ContentWalk(Instant begun, Supplier<SourceFiles> content) {

    /** Begins the walk. */
    static ContentWalk begin(Path site, Settings settings, Workers workers, WarmProcess warm) {
        return new ContentWalk(
                Instant.now(),
                workers.begin(() -> warm.content(site, settings, () -> new SourceWalker(settings).content(site))));
    }
}
