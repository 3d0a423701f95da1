package dev.backfile.desk;

import dev.backfile.build.report.BakeResult;

/** Is told what a desk does. Called from other threads. */
public interface DeskListener {

    /** A bake begins. */
    void baking();

    /** A bake is over. */
    void baked(BakeResult result);

    /** A bake ended with a fault that is neither the site's nor its writers'. */
    void failed(Throwable fault);

    /** Something is to be said in a sentence of its own. */
    void note(String sentence);
}
