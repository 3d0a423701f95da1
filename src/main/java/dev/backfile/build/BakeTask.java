package dev.backfile.build;

import dev.backfile.archive.Publication;
import dev.backfile.build.request.BakeOptions;
import dev.backfile.build.request.Moment;
import dev.backfile.config.Settings;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import java.nio.file.Path;
import java.time.Instant;

/**
 * What is to be baked, how, and where to.
 *
 * @param request what is asked for
 * @param settings the settings of the site, as the request chooses among them
 * @param destination the absolute path of the destination
 */
record BakeTask(BakeOptions request, Settings settings, Path destination) {

    static BakeTask of(BakeOptions request, Settings settings) {
        Settings chosen = request.drafts() ? settings.forDrafts() : settings;
        return new BakeTask(request, chosen, request.destinationIn(chosen.folders()));
    }

    Path site() {
        return request.site();
    }

    /** Where the site and its destination lie, in few bytes. */
    Fingerprint place() {
        return place(site(), destination);
    }

    static Fingerprint place(Path site, Path destination) {
        return new ByteWriter()
                .text(site.toAbsolutePath().normalize().toString())
                .text(destination.toString())
                .fingerprint();
    }

    /**
     * As of which moment the site is baked, and what is public then.
     *
     * @param begun when the bake began
     */
    Publication publication(Instant begun) {
        Instant asOf = request.asOf()
                .map(text -> Moment.parse(text, settings.site().zone()))
                .orElse(begun);
        return new Publication(
                asOf, request.drafts(), settings.habits().archive().publishesTheFuture());
    }
}
