package dev.backfile.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How long an archive stays as it is while nobody edits it: until the next moment at which some document is published.
 *
 * @param from the first moment as of which it is as it is
 * @param until the last such moment
 */
public record Constancy(Instant from, Instant until) {

    /** Whether an archive as of this moment is as it is. */
    public boolean covers(Instant moment) {
        return !moment.isBefore(from) && !moment.isAfter(until);
    }

    /**
     * How long an archive stays as it is.
     *
     * @param cards every document, live or not
     * @param asOf the moment as of which it was collected
     * @param newsAge the age up to which an article is news, for a site that cares
     */
    public static Constancy of(Collection<Article> cards, Instant asOf, Optional<Duration> newsAge) {
        List<Duration> ages = new ArrayList<>(List.of(Duration.ZERO));
        newsAge.ifPresent(age -> ages.add(age.plusNanos(1)));
        Instant from = Instant.MIN;
        Instant until = Instant.MAX;
        for (Article card : cards) {
            ArticleDate date = card.date();
            if (date == null) {
                continue;
            }
            for (Duration age : ages) {
                Instant turn = date.instant().plus(age);
                if (turn.isAfter(asOf)) {
                    until = turn.isBefore(until) ? turn.minusNanos(1) : until;
                } else {
                    from = turn.isAfter(from) ? turn : from;
                }
            }
        }
        return new Constancy(from, until);
    }
}
