package dev.backfile.cli.progress;

/** Shows nothing. */
final class SilentProgress implements StageProgress {

    @Override
    public void stage(String name, long total) {
        // silence is wanted
    }

    @Override
    public void step(long done) {
        // silence is wanted
    }

    @Override
    public void close() {
        // nothing to end
    }
}
