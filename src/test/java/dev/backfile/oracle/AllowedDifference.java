package dev.backfile.oracle;

import dev.backfile.oracle.Difference.Kind;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Where Backfile differs from JBake on purpose.
 *
 * @param variants under which settings it shows
 * @param files a glob of the output's files
 * @param kind what differs
 * @param place a regular expression that is found in the place
 * @param values what holds between the expected and the actual value
 * @param reason which fault of JBake's is not repeated, or what Backfile promises instead
 */
record AllowedDifference(
        Set<SiteVariant> variants,
        String files,
        Kind kind,
        Pattern place,
        Predicate<Difference> values,
        String reason) {

    static AllowedDifference of(String files, Kind kind, String place, String reason) {
        return new AllowedDifference(
                EnumSet.allOf(SiteVariant.class), files, kind, Pattern.compile(place), difference -> true, reason);
    }

    AllowedDifference under(SiteVariant first, SiteVariant... others) {
        return new AllowedDifference(EnumSet.of(first, others), files, kind, place, values, reason);
    }

    /** Allows only what becomes of JBake's value when it is mended in this way. */
    AllowedDifference mended(UnaryOperator<String> mend) {
        return where((expected, actual) -> mend.apply(expected).equals(actual));
    }

    /** Allows only where this holds between JBake's value and Backfile's. */
    AllowedDifference where(BiPredicate<String, String> holds) {
        return new AllowedDifference(
                variants,
                files,
                kind,
                place,
                difference -> holds.test(difference.expected(), difference.actual()),
                reason);
    }

    boolean covers(Difference difference) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + files);
        return difference.kind() == kind
                && matcher.matches(Path.of(difference.file()))
                && place.matcher(difference.place()).find()
                && values.test(difference);
    }

    @Override
    public String toString() {
        return "%s, %s, %s: %s".formatted(files, kind, place, reason);
    }
}
