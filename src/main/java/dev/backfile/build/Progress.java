package dev.backfile.build;

/** Who wants to know how far a bake is. Called from many threads. */
public interface Progress {

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
