package dev.backfile;

/** Who wants to know what a preview does. Called from other threads, one call after the other. */
public interface PreviewListener {

    /** Nobody wants to know. */
    PreviewListener NONE = new PreviewListener() {};

    /** A bake begins. */
    default void baking() {
        // not everybody wants to know
    }

    /** A bake is over, with or without mistakes; what it published is shown. */
    default void baked(BakeReport report) {
        // not everybody wants to know
    }

    /** A bake ended with a fault that is neither the site's nor its writers'; what was shown still is. */
    default void failed(Throwable fault) {
        // not everybody wants to know
    }

    /** Something is to be said in a sentence of its own. */
    default void note(String sentence) {
        // not everybody wants to know
    }
}
