package dev.backfile.cli.bake;

import dev.backfile.BakeRequest;
import java.util.List;
import java.util.OptionalInt;

/** Another process in which a bake may be done better than in this one. */
public interface Elsewhere {

    /** There is none. */
    Elsewhere NOWHERE = (request, arguments) -> OptionalInt.empty();

    /**
     * Bakes there.
     *
     * @param arguments the whole command line that asks for the bake
     * @return the exit status; empty when the bake is to be done here
     */
    OptionalInt bake(BakeRequest request, List<String> arguments);
}
