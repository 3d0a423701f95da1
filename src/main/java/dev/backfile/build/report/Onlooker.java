package dev.backfile.build.report;

import dev.backfile.config.Settings;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Looks on while a site is baked, and may show pages before the whole site is there. Called from many threads; nothing
 * that it says changes what is baked, only in which order.
 */
public interface Onlooker {

    /** Looks away. */
    Onlooker NONE = new Onlooker() {};

    /** The settings of the site were read. */
    default void read(Settings settings) {
        // not everybody wants to know
    }

    /**
     * The site was planned.
     *
     * @param sources gives the source of the document that has a page of its own at a path, relative to the content folder;
     *     to be asked for at once, or not at all
     */
    default void planned(Supplier<Function<String, Optional<String>>> sources) {
        // not everybody wants to know
    }

    /** The paths of the pages that are wanted first. */
    default Set<String> wanted() {
        return Set.of();
    }

    /**
     * Whether something changed since, so that the rest of this bake would be for nothing: then it ends with {@link
     * Overtaken}, and the destination stays as it was. Asked before every page.
     */
    default boolean isOvertaken() {
        return false;
    }

    /** The end of a bake that was overtaken by a change. */
    final class Overtaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** Nobody needs its trace. */
        public Overtaken() {
            super("the bake was overtaken by a change", null, false, false);
        }
    }

    /** A page that is wanted was rendered; it gets into the destination if the whole site does. */
    default void rendered(String path, byte[] bytes) {
        // not everybody wants to know
    }
}
