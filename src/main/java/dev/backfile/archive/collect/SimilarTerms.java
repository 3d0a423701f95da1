package dev.backfile.archive.collect;

import dev.backfile.archive.Term;
import dev.backfile.diagnostic.NearestNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out which term was probably meant by one that is a letter off: one that has a profile, or one that is named far more
 * often.
 */
public final class SimilarTerms {

    private static final int SHORTEST = 5;
    private static final int FAR_MORE = 10;

    private final Map<String, Integer> uses = new HashMap<>();
    private final NearestNames names;

    /** Among these terms. */
    public SimilarTerms(Collection<Term> terms) {
        List<String> candidates = new ArrayList<>();
        for (Term term : terms) {
            boolean profiled = term.profile().isPresent();
            int count = term.documents().size();
            if (profiled || count >= FAR_MORE) {
                candidates.add(term.name());
                uses.put(term.name(), profiled ? Integer.MAX_VALUE : count);
            }
        }
        this.names = NearestNames.among(candidates);
    }

    /** The name of the term that was probably meant by another. */
    public Optional<String> meantBy(Term term) {
        if (term.profile().isPresent() || term.name().length() < SHORTEST) {
            return Optional.empty();
        }
        return names.nearest(term.name())
                .filter(near -> uses.get(near) / FAR_MORE >= term.documents().size())
                .filter(near -> isALetterOff(term.name(), near));
    }

    /** Whether two names differ by one letter that is changed, added or left out, or by two that are swapped. */
    public static boolean isALetterOff(String one, String other) {
        int begin = 0;
        int least = Math.min(one.length(), other.length());
        while (begin < least && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < least - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String left = one.substring(begin, one.length() - end);
        String right = other.substring(begin, other.length() - end);
        boolean letters = (left + right).codePoints().allMatch(Character::isLetter);
        boolean swapped = left.length() == 2
                && right.length() == 2
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0);
        return letters && (swapped || left.length() <= 1 && right.length() <= 1 && !left.equals(right));
    }
}
