package dev.backfile.bake.ledger;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a ledger remembers of the last bake that was published.
 *
 * @param era what the whole of it was made with; empty when nothing is remembered
 * @param sources every source by its path
 * @param states the fingerprint of everything that another page can show of a document, by the path of its source
 * @param pages every page by its path in the destination
 * @param images every image that documents show, by its path in the destination
 * @param copies every copied file by its path in the destination
 * @param written further paths in the destination that Backfile has written
 * @param knowsAllPaths whether Backfile wrote no other file there: not known when there is no ledger, or a damaged one
 */
public record Memory(
        Optional<Era> era,
        Map<String, SourceRecord> sources,
        Map<String, Fingerprint> states,
        Map<String, PageRecord> pages,
        Map<String, ImageRecord> images,
        Map<String, CopyRecord> copies,
        Set<String> written,
        boolean knowsAllPaths) {

    /** Nothing is remembered but which files Backfile wrote. */
    static Memory onlyPaths(Set<String> written, boolean knowsAllPaths) {
        return new Memory(Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), written, knowsAllPaths);
    }

    /** Every path in the destination that Backfile has written. */
    public Set<String> paths() {
        Set<String> paths = new HashSet<>(2 * (written.size() + pages.size() + copies.size()));
        paths.addAll(written);
        pages.forEach((path, page) -> {
            if (page.isWhole()) {
                paths.add(path);
            }
        });
        paths.addAll(copies.keySet());
        return paths;
    }

    /** Whether Backfile has written these paths, and besides them only the further ones. */
    boolean isPaths(Set<String> paths) {
        long whole = pages.values().stream().filter(PageRecord::isWhole).count();
        return paths.size() == whole + copies.size()
                && paths.stream().allMatch(path -> isWholePage(path) || copies.containsKey(path));
    }

    private boolean isWholePage(String path) {
        PageRecord page = pages.get(path);
        return page != null && page.isWhole();
    }
}
