package dev.backfile.markup;

import dev.backfile.archive.Link;
import java.util.ArrayList;
import java.util.List;

/**
 * The links of one document while it is read: its front matter and its text number their links in one sequence.
 * Confined to the thread that reads the document.
 */
public final class LinkTable {

    private final List<Link> links = new ArrayList<>();

    /** Adds a link and gives its number. */
    public int add(Link link) {
        links.add(link);
        return links.size() - 1;
    }

    /** All links so far, in the order of their numbers. */
    public List<Link> links() {
        return List.copyOf(links);
    }
}
