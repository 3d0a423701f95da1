package dev.backfile.markup;

import dev.backfile.archive.LinkPlaceholders;
import dev.backfile.diagnostic.Invisible;
import java.util.regex.Pattern;

/** Source text without what must never reach a page. */
public final class CleanText {

    /** References to control characters, those that mark slots among them, as HTML would decode them. */
    private static final Pattern CONTROL_REFERENCE =
            Pattern.compile("&#(?:0{0,9}(?:[0-8]|1[124-9]|2[0-9]|3[01])(?![0-9])"
                    + "|[xX]0{0,9}(?:[0-8bBcCeEfF]|1[0-9a-fA-F])(?![0-9a-fA-F]));?");

    private CleanText() {}

    /** The same source with a clean text. */
    public static TextSource of(TextSource source) {
        return new TextSource(of(source.text()), source.path(), source.place(), source.line(), source.column());
    }

    /**
     * The text with {@code \n} at its line ends, without control characters and the marks of slots; a numeric reference to one of them
     * becomes the replacement character, as CommonMark has it for NUL.
     */
    public static String of(String text) {
        String clean = text;
        if (clean.indexOf('\r') >= 0) {
            clean = clean.replace("\r\n", "\n").replace('\r', '\n');
        }
        if (hasForbidden(clean)) {
            StringBuilder kept = new StringBuilder(clean.length());
            clean.chars()
                    .filter(character -> !isForbidden((char) character))
                    .forEach(character -> kept.append((char) character));
            clean = kept.toString();
        }
        return clean.contains("&#") ? CONTROL_REFERENCE.matcher(clean).replaceAll("\uFFFD") : clean;
    }

    private static boolean hasForbidden(String text) {
        for (char character : text.toCharArray()) {
            if (isForbidden(character)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForbidden(char character) {
        return Invisible.is(character) || character < ' ' && LinkPlaceholders.isMark(character);
    }
}
