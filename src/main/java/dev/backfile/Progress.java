package dev.backfile;

/** Who wants to know how far a bake is. Called from many threads. */
public interface Progress {

    /** Nobody wants to know. */
    Progress NONE = new Progress() {
        @Override
        public void stage(String name, long total) {
            // nobody listens
        }

        @Override
        public void step(long done) {
            // nobody listens
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
    default void note(String sentence) {
        // not everybody shows sentences
    }

    /**
     * Some steps of the stage are done.
     *
     * @param done how many, since the last call
     */
    void step(long done);
}
