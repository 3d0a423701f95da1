package dev.backfile.cli.bake;

import dev.backfile.BakeRequest;
import java.util.OptionalInt;

/** Another process in which a bake may be done better than in this one. */
public interface Elsewhere {

    /** There is none. */
    Elsewhere NOWHERE = request -> OptionalInt.empty();

    /**
     * Bakes there, or sees to it that this is done.
     *
     * @return the exit status of this process; empty when the bake is to be done here
     */
    OptionalInt bake(BakeRequest request);
}
