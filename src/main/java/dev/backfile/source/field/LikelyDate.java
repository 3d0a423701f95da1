package dev.backfile.source.field;

import dev.backfile.source.frontmatter.Document;
import dev.backfile.source.frontmatter.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds, in a document without a date, the field in which another generator would have it. */
final class LikelyDate {

    /** Parts of names that say when something came out, the likeliest first. */
    private static final List<String> NAMES = List.of(
            "published",
            "publication",
            "publish",
            "pubdate",
            "posted",
            "post",
            "issued",
            "released",
            "date",
            "datum",
            "fecha",
            "created",
            "creation",
            "written",
            "time");

    /** Parts of names of other dates. */
    private static final Pattern OTHER = Pattern.compile(
            "updat|modif|lastmod|chang|expir|until|end|unpubl|withdr|event|birth|died|death|retriev|access"
                    + "|due|accept|receiv|submit|review|copyright");

    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
    private static final int LONGEST = 64;

    private LikelyDate() {}

    /**
     * The field that looks like the date of publication.
     *
     * @param understood whether a text can be read as a date
     */
    static Optional<Value.Field> in(Document document, Predicate<String> understood) {
        return document.fields().mapping().inOrder().stream()
                .filter(field -> rank(field) < NAMES.size() && isDate(field.value(), understood))
                .min(Comparator.comparingInt(LikelyDate::rank));
    }

    private static int rank(Value.Field field) {
        String name = field.name().toLowerCase(Locale.ROOT);
        if (OTHER.matcher(name).find()) {
            return NAMES.size();
        }
        for (int rank = 0; rank < NAMES.size(); rank++) {
            if (name.contains(NAMES.get(rank))) {
                return rank;
            }
        }
        return NAMES.size();
    }

    private static boolean isDate(Value value, Predicate<String> understood) {
        if (!(value instanceof Value.Scalar scalar)) {
            return false;
        }
        String text = scalar.text().strip();
        return text.length() <= LONGEST
                && (understood.test(text) || DIGITS.matcher(text).find() && isWordy(text));
    }

    /** Whether a text with a year has a day as well, as in {@code Mon, 11 Dec 2006 10:00:00 GMT} or {@code 11.12.2006}. */
    private static boolean isWordy(String text) {
        return text.matches(
                "(?:\\p{L}+[,.]?\\s+)?\\d{1,2}(?:st|nd|rd|th|\\.)?[\\s./-]+(?:\\p{L}+|\\d{1,2})[\\s.,/-]+\\d{4}\\b.*"
                        + "|\\p{L}+\\s+\\d{1,2},?\\s+\\d{4}\\b.*");
    }
}
