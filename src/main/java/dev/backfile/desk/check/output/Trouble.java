package dev.backfile.desk.check.output;

import java.util.List;

/**
 * What pages refer to and the site does not have.
 *
 * @param path the path in the site that is meant, decoded
 * @param fragment the fragment that the page at the path does not have; empty where there is no such path
 * @param places where it is referred to, in the order of the pages
 */
public record Trouble(String path, String fragment, List<Occurrence> places) {

    /** Whether the path is there, and the fragment is not. */
    public boolean isAnchor() {
        return !fragment.isEmpty();
    }

    /**
     * Where something is referred to.
     *
     * @param page the path of the page
     */
    public record Occurrence(String page, Reference reference) {}
}
