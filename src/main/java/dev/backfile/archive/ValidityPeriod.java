package dev.backfile.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How long an archive stays as it is while nobody edits it: until the next moment at which some document is published or
 * withdrawn.
 *
 * @param from the first moment as of which it is as it is
 * @param until the last such moment
 */
public record ValidityPeriod(Instant from, Instant until) {

    /** Whether an archive as of this moment is as it is. */
    public boolean covers(Instant moment) {
        return !moment.isBefore(from) && !moment.isAfter(until);
    }

    /**
     * How long an archive stays as it is.
     *
     * @param cards every document, live or not
     * @param asOf the moment as of which it was collected
     * @param longestAges the ages at which articles drop out of some page
     */
    public static ValidityPeriod of(Collection<Article> cards, Instant asOf, Collection<Duration> longestAges) {
        List<Duration> ages = new ArrayList<>(List.of(Duration.ZERO));
        longestAges.forEach(age -> ages.add(age.plusNanos(1)));
        ValidityPeriod validity = new ValidityPeriod(Instant.MIN, Instant.MAX);
        for (Article card : cards) {
            ArticleDate date = card.date();
            if (date != null) {
                for (Duration age : ages) {
                    validity = validity.turning(date.instant().plus(age), asOf);
                }
            }
            if (card.schedule().opens() != null) {
                validity = validity.turning(card.schedule().opens().instant(), asOf);
            }
            if (card.schedule().closes() != null) {
                validity = validity.turning(card.schedule().closes().instant(), asOf);
            }
        }
        return validity;
    }

    /** The same in an archive that becomes another one at a moment. */
    private ValidityPeriod turning(Instant turn, Instant asOf) {
        if (turn.isAfter(asOf)) {
            return turn.isBefore(until) ? new ValidityPeriod(from, turn.minusNanos(1)) : this;
        }
        return turn.isAfter(from) ? new ValidityPeriod(turn, until) : this;
    }
}
