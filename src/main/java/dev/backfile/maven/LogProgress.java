package dev.backfile.maven;

import dev.backfile.Progress;
import org.apache.maven.plugin.logging.Log;

/** Says in Maven's log which stage a bake has reached. */
final class LogProgress implements Progress {

    private final Log log;

    /** Speaks to this log. */
    LogProgress(Log log) {
        this.log = log;
    }

    @Override
    public void stage(String name, long total) {
        log.info(total > 1 ? name + " (" + total + ")" : name);
    }

    @Override
    public void note(String sentence) {
        log.info(sentence);
    }

    @Override
    public void step(long done) {
        // a log has no room for steps
    }
}
