package dev.backfile.diagnostic;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Many names among which one was probably meant. Made once of all of them, it answers as {@link Suggestion#nearest} does,
 * but with a bounded look at those that begin or end like what was written, however many there are. Where more names are
 * near than it may look at, it gives the nearest of those that it has seen: the same names and the same text always have
 * the same answer.
 *
 * <p>Costs nothing before it is asked for the first time. Immutable for its users; safe for use by many threads.
 */
public final class NearestNames {

    /** A longer text has no name that was meant. */
    private static final int LONGEST = 255;

    private final Collection<String> names;
    private volatile @Nullable Orders orders;

    private record Orders(NameTree forwards, NameTree backwards) {}

    private NearestNames(Collection<String> names) {
        this.names = names;
    }

    /** These names, which must stay as they are. */
    public static NearestNames among(Collection<String> names) {
        return new NearestNames(names);
    }

    /** The name nearest to what was written, if one is near enough to have been meant. */
    public Optional<String> nearest(String written) {
        int limit = written.length() > LONGEST ? 0 : Suggestion.mostSlips(written.length());
        if (limit == 0 || names.isEmpty()) {
            return Optional.empty();
        }
        Orders sorted = orders();
        for (int slips = 1; slips <= limit; slips++) {
            // Of so many slips, either few are in the first half or few in the second.
            NearestSearch search = new NearestSearch(written, slips);
            search.look(sorted.forwards(), slips / 2);
            search.look(sorted.backwards(), (slips - 1) / 2);
            if (search.found().isPresent()) {
                return search.found();
            }
        }
        return Optional.empty();
    }

    /** A hint that asks {@code did you mean 'x'?}, or the other hint when nothing is near. */
    public String hint(String written, String otherwise) {
        return nearest(written).map(Suggestion::question).orElse(otherwise);
    }

    private Orders orders() {
        Orders known = orders;
        return known != null ? known : sort();
    }

    private synchronized Orders sort() {
        Orders known = orders;
        if (known == null) {
            known = new Orders(new NameTree(names, false), new NameTree(names, true));
            orders = known;
        }
        return known;
    }
}
