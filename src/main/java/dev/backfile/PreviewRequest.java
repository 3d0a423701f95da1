package dev.backfile;

import dev.backfile.desk.DeskOptions;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What to show in a preview, and how. Immutable; {@link #of} gives the request that the command line makes without
 * options, the other methods a changed copy.
 *
 * @param site the site's folder
 * @param config the file of settings; empty for {@code jbake.properties} in the site's folder
 * @param port the port that is wanted: where it is taken, the next that is free; 0 for any
 * @param lan whether other machines may read, too
 * @param drafts whether drafts and articles of the future are shown
 * @param poll whether every file is looked at each second, for drives whose changes the operating system does not tell
 * @param threads the number of threads that bake; 0 for as many as there are processors
 */
public record PreviewRequest(
        Path site, Optional<Path> config, int port, boolean lan, boolean drafts, boolean poll, int threads) {

    /** The port that is wanted unless another is named. */
    public static final int PORT = 8820;

    /** A preview of a site. */
    public static PreviewRequest of(Path site) {
        return new PreviewRequest(site, Optional.empty(), PORT, false, false, false, 0);
    }

    /** The same with another file of settings. */
    public PreviewRequest withConfig(Path file) {
        return new PreviewRequest(site, Optional.of(file), port, lan, drafts, poll, threads);
    }

    /** The same at another port. */
    public PreviewRequest withPort(int number) {
        return new PreviewRequest(site, config, number, lan, drafts, poll, threads);
    }

    /** The same for other machines, too, or for this one alone. */
    public PreviewRequest withLan(boolean value) {
        return new PreviewRequest(site, config, port, value, drafts, poll, threads);
    }

    /** The same with what is held back, or without. */
    public PreviewRequest withDrafts(boolean value) {
        return new PreviewRequest(site, config, port, lan, value, poll, threads);
    }

    /** The same with a look at every file each second, or without. */
    public PreviewRequest withPoll(boolean value) {
        return new PreviewRequest(site, config, port, lan, drafts, value, threads);
    }

    /** The same on another number of threads. */
    public PreviewRequest withThreads(int number) {
        return new PreviewRequest(site, config, port, lan, drafts, poll, number);
    }

    DeskOptions options() {
        return new DeskOptions(site, config, port, lan, drafts, poll, threads);
    }
}
