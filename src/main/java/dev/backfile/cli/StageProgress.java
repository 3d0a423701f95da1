package dev.backfile.cli;

import dev.backfile.Progress;

/** Shows the stages of a bake until it is closed. */
interface StageProgress extends Progress, AutoCloseable {

    @Override
    void close();

    /** A bar on a terminal that is watched, a line for each stage elsewhere, nothing when silence is wanted. */
    static StageProgress of(Terminal terminal, boolean quiet) {
        if (quiet) {
            return new SilentProgress();
        }
        return terminal.interactive() ? new BarProgress(terminal.err()) : new LineProgress(terminal.err());
    }
}
