package dev.backfile.cli.progress;

import dev.backfile.Progress;
import java.io.PrintWriter;

/** Shows the stages of a bake until it is closed. */
public interface StageProgress extends Progress, AutoCloseable {

    @Override
    void close();

    /**
     * A bar on a terminal that is watched, a line for each stage elsewhere, nothing when silence is wanted.
     *
     * @param err where it is shown
     * @param watched whether that is a terminal before which a human is likely to sit
     * @param columns how many characters fit on a line of it; 0 where nobody knows
     */
    static StageProgress of(PrintWriter err, boolean watched, int columns, boolean quiet) {
        if (quiet) {
            return new SilentProgress();
        }
        return watched ? new BarProgress(err, columns) : new LineProgress(err);
    }
}
