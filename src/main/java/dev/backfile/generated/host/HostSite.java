package dev.backfile.generated.host;

import java.util.List;

/**
 * What a host has to know of a site.
 *
 * @param base the path of the site's root on its host, without a slash at its end: {@code /blog}, or empty
 * @param moves the old URLs, by their paths
 * @param gone the paths of the pages that were withdrawn, sorted
 * @param forever which URLs never change what they show: paths from the site's root, with {@code *} at the end for all that
 *     begin so
 * @param pageSeconds for how many seconds anything else may be kept
 * @param precompressed the endings of the compressed variants that stand beside its texts
 */
public record HostSite(
        String base,
        List<Move> moves,
        List<String> gone,
        List<String> forever,
        int pageSeconds,
        List<String> precompressed) {

    static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** Keeps copies of the lists. */
    public HostSite {
        moves = List.copyOf(moves);
        gone = List.copyOf(gone);
        forever = List.copyOf(forever);
        precompressed = List.copyOf(precompressed);
    }

    /** The same site with some of its moves and withdrawals alone. */
    public HostSite with(List<Move> someMoves, List<String> someGone) {
        return new HostSite(base, someMoves, someGone, forever, pageSeconds, precompressed);
    }

    String shortly() {
        return "public, max-age=" + pageSeconds;
    }
}
