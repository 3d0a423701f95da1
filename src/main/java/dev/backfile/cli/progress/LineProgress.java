package dev.backfile.cli.progress;

import java.io.PrintWriter;
import java.util.Locale;

/** Shows a line for each stage, for logs. */
final class LineProgress implements StageProgress {

    private final PrintWriter err;

    /** Shows the stages on this writer. */
    LineProgress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public synchronized void stage(String name, long total) {
        err.println(total > 1 ? String.format(Locale.ROOT, "%s (%,d)", name, total) : name);
    }

    @Override
    public synchronized void note(String sentence) {
        err.println(sentence);
    }

    @Override
    public void step(long done) {
        // a log has no room for steps
    }

    @Override
    public void close() {
        // nothing to end
    }
}
