package dev.backfile;

/** Hands what the pipeline says to whoever wants to know. */
record ToldProgress(Progress progress) implements dev.backfile.build.Progress {

    @Override
    public void stage(String name, long total) {
        progress.stage(name, total);
    }

    @Override
    public void note(String sentence) {
        progress.note(sentence);
    }

    @Override
    public void step(long done) {
        progress.step(done);
    }
}
