package dev.backfile.build;

/** Who wants to know how far a bake is. Called from many threads. */
public interface Progress {

    /** Nobody is told. */
    Progress NONE = new Progress() {
        @Override
        public void stage(String name, long total) {
            // nobody is told
        }

        @Override
        public void note(String sentence) {
            // nobody is told
        }

        @Override
        public void step(long done) {
            // nobody is told
        }
    };

    /**
     * A stage begins.
     *
     * @param name what is being done, such as {@code Reading}
     * @param total how many steps it has
     */
    void stage(String name, long total);

    /** Something is to be said in a sentence of its own. */
    void note(String sentence);

    /**
     * Some steps of the stage are done.
     *
     * @param done how many, since the last call
     */
    void step(long done);
}
