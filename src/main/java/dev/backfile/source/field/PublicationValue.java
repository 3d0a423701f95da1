package dev.backfile.source.field;

import dev.backfile.archive.ArticleDate;
import dev.backfile.source.frontmatter.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the value of a field says, read as the answer to whether, or from when on, its document is public. */
sealed interface PublicationValue {

    /** Yes. */
    record Yes() implements PublicationValue {}

    /** No. */
    record No() implements PublicationValue {}

    /** A day or a moment. */
    record On(ArticleDate date) implements PublicationValue {}

    /** Nothing at all. */
    record Nothing() implements PublicationValue {}

    /** Something else. */
    record Unclear() implements PublicationValue {}

    /** No word is longer than this, and no date. */
    int LONGEST_WORD = 64;

    /** Words that say yes. */
    Set<String> YES = Set.of("true", "yes", "on", "y", "1");

    /** Words that say no. */
    Set<String> NO = Set.of("false", "no", "off", "n", "0");

    /**
     * Reads a value.
     *
     * @param dates reads a date
     * @param attribute whether an empty value says yes, as it does in the header of AsciiDoc
     */
    static PublicationValue of(Value value, Function<String, Optional<ArticleDate>> dates, boolean attribute) {
        if (value instanceof Value.Nothing) {
            return new Nothing();
        }
        if (!(value instanceof Value.Scalar scalar)) {
            return new Unclear();
        }
        String word = word(scalar);
        if (word.isEmpty()) {
            return attribute ? new Yes() : new Nothing();
        }
        if (YES.contains(word)) {
            return new Yes();
        }
        if (NO.contains(word)) {
            return new No();
        }
        boolean mayBeDate = word.length() <= LONGEST_WORD
                && word.chars().anyMatch(character -> character >= '0' && character <= '9');
        return mayBeDate
                ? dates.apply(scalar.text()).<PublicationValue>map(On::new).orElseGet(Unclear::new)
                : new Unclear();
    }

    /** A value as one word in lower case; a long text is none, and stays as it is. */
    static String word(Value.Scalar scalar) {
        return scalar.text().length() > LONGEST_WORD
                ? scalar.text()
                : scalar.text().strip().toLowerCase(Locale.ROOT);
    }

    /** The words that a slip of the keyboard may have been meant for. */
    static List<String> words() {
        return List.of("true", "false");
    }

    /** Whether it is an answer. */
    default boolean isDecision() {
        return !(this instanceof Unclear) && !(this instanceof Nothing);
    }
}
