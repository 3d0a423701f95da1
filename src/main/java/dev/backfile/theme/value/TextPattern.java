package dev.backfile.theme.value;

import dev.backfile.theme.limit.Bounds;
import dev.backfile.theme.limit.Excess;
import freemarker.template.TemplateModelException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression that a template gives to a method. What is made with it grows no further than a text may; one that
 * tries too much is seen from outside, as {@link dev.backfile.theme.limit.RunningPages} says.
 */
final class TextPattern {

    private final Pattern pattern;

    /** A regular expression of Java's. */
    TextPattern(String expression) throws TemplateModelException {
        try {
            this.pattern = Pattern.compile(expression);
        } catch (PatternSyntaxException faulty) {
            throw new TemplateModelException("Malformed regular expression: " + faulty.getMessage());
        }
    }

    /** What finds a text as it is. */
    static TextPattern literal(String text) throws TemplateModelException {
        return new TextPattern(Pattern.quote(text));
    }

    boolean matches(String text) {
        return pattern.matcher(text).matches();
    }

    String[] split(String text, int most) {
        return pattern.split(text, most);
    }

    /** A text with another in the place of what is found, as it is. */
    String replaced(String text, String by) throws TemplateModelException {
        return expanded(text, Matcher.quoteReplacement(by), true);
    }

    /** A text with another in the place of what is found, in which {@code $1} stands for a group. */
    String expanded(String text, String by, boolean all) throws TemplateModelException {
        Matcher matcher = pattern.matcher(text);
        StringBuilder made = new StringBuilder();
        try {
            for (boolean found = matcher.find(); found; found = all && matcher.find()) {
                matcher.appendReplacement(withRoom(made, by), by);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException faulty) {
            throw new TemplateModelException("The replacement is faulty: " + faulty.getMessage());
        }
        return matcher.appendTail(made).toString();
    }

    /** What is made so far, if there is room for more. */
    static StringBuilder withRoom(StringBuilder made, CharSequence more) {
        if ((long) made.length() + more.length() > Bounds.USUAL.characters()) {
            throw Excess.ofText(Bounds.USUAL.characters());
        }
        return made;
    }
}
