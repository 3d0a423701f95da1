package dev.backfile.generated.host;

import java.util.List;

/** A file of rules that a host reads. Immutable; every method is a pure function. */
public interface RuleFile {

    /** Its path in the destination. */
    String path();

    /** The host that reads it, as a message names it. */
    String host();

    /** Whether the host can be told of a move; the page stays at the old URL where it cannot. */
    default boolean canTell(Move move) {
        return !HostUrls.hasAny(move.from(), "");
    }

    /** How many rules a move needs. */
    default int rules(Move move) {
        return 1;
    }

    /** How many rules the host reads. */
    default int mostRules() {
        return Integer.MAX_VALUE;
    }

    /** Whether the host can be told to answer that a page is gone; else it shows the notice there as it does any page. */
    default boolean canTellGone(String path) {
        return false;
    }

    /** Whether a page has to stand at every old URL for the host to lead on from there. */
    default boolean needsPages() {
        return false;
    }

    /** The lines of the file. */
    List<String> lines(HostSite site);
}
