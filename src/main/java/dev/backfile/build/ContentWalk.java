package dev.backfile.build;

import dev.backfile.build.warm.WarmProcess;
import dev.backfile.config.Settings;
import dev.backfile.source.SourceFiles;
import dev.backfile.source.SourceWalk;
import dev.backfile.source.SourceWalker;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * The walk through the content, which goes on while the ledger is opened. Who waits for it takes part, so that two threads
 * walk even where one alone does the rest.
 *
 * @param begun when it began
 * @param walk the walk; not begun where the process knows what lies there
 * @param found waits for its end, and gives what was found
 */
record ContentWalk(Instant begun, SourceWalk walk, Supplier<SourceFiles> found) {

    /** Begins the walk. */
    static ContentWalk begin(Path site, Settings settings, Workers workers, WarmProcess warm) {
        SourceWalk walk = new SourceWalker(settings).walkThroughContent(site);
        return new ContentWalk(Instant.now(), walk, workers.begin(() -> warm.content(site, settings, walk::files)));
    }

    /** What was found; who asks for it takes part in the walk until its end. */
    SourceFiles content() {
        walk.help();
        return found.get();
    }
}
