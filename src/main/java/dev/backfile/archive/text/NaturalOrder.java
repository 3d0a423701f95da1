package dev.backfile.archive.text;

import dev.backfile.language.custom.Customs;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names in the order in which readers look for them: letters as in the dictionaries of a language, and numbers by what
 * they count, so that {@code No. 6} stands before {@code No. 12}. Names that a dictionary would put in one place are in
 * the order of their characters.
 */
public final class NaturalOrder implements Comparator<String> {

    private static final Pattern RUN = Pattern.compile("[0-9]+|[^0-9]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

    private final Comparator<String> letters;

    /** The order of a language. */
    public NaturalOrder(Customs language) {
        this.letters = language.order();
    }

    @Override
    public int compare(String one, String other) {
        Matcher ones = RUN.matcher(one);
        Matcher others = RUN.matcher(other);
        while (ones.find()) {
            if (!others.find()) {
                return 1;
            }
            int difference = compareRuns(ones.group(), others.group());
            if (difference != 0) {
                return difference;
            }
        }
        return others.find() ? -1 : one.compareTo(other);
    }

    private int compareRuns(String one, String other) {
        boolean number = isNumber(one);
        if (number != isNumber(other)) {
            return number ? -1 : 1;
        }
        return number ? compareNumbers(one, other) : letters.compare(one, other);
    }

    /** Of any length, so not as a number of Java's. */
    private static int compareNumbers(String one, String other) {
        String shortOne = LEADING_ZEROS.matcher(one).replaceFirst("");
        String shortOther = LEADING_ZEROS.matcher(other).replaceFirst("");
        return Comparator.comparingInt(String::length)
                .thenComparing(Comparator.naturalOrder())
                .compare(shortOne, shortOther);
    }

    private static boolean isNumber(String run) {
        char first = run.charAt(0);
        return first >= '0' && first <= '9';
    }
}
