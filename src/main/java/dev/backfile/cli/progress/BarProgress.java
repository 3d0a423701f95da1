package dev.backfile.cli.progress;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Draws a bar for each stage, and takes it away when the stage ends. */
final class BarProgress implements StageProgress {

    private static final int USUAL = 80;
    private static final int WIDEST = 100;
    private static final int REFRESH_MILLIS = 100;

    private final PrintWriter err;
    private final int width;
    private volatile @Nullable ProgressBar bar;

    /**
     * Draws on a writer.
     *
     * @param columns how many characters fit on a line; 0 where nobody knows
     */
    BarProgress(PrintWriter err, int columns) {
        this.err = err;
        this.width = Math.min(columns == 0 ? USUAL : columns, WIDEST) - 1;
    }

    @Override
    public synchronized void stage(String name, long total) {
        close();
        bar = new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(Math.max(1, total))
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, width))
                .build();
    }

    @Override
    public synchronized void note(String sentence) {
        close();
        err.println(sentence);
        err.flush();
    }

    @Override
    public void step(long done) {
        ProgressBar current = bar;
        if (current != null) {
            current.stepBy(done);
        }
    }

    @Override
    public synchronized void close() {
        ProgressBar current = bar;
        if (current != null) {
            current.close();
            bar = null;
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
        }
    }

    private void draw(String line) {
        err.print("\r" + line.substring(0, Math.min(line.length(), width)));
        err.flush();
    }
}
