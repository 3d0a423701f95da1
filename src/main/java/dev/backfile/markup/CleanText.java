package dev.backfile.markup;

import dev.backfile.archive.LinkPlaceholders;
import dev.backfile.diagnostic.Invisible;
import java.util.regex.Pattern;

/**
 * Source text without what must never reach a page, and the characters of ASCII that it holds: one look tells both.
 *
 * @param source the text, with {@code \n} at its line ends, without control characters and the marks of slots
 * @param ascii the characters of ASCII in it
 */
public record CleanText(TextSource source, AsciiSet ascii) {

    /** References to control characters, those that mark slots among them, as HTML would decode them. */
    private static final Pattern CONTROL_REFERENCE =
            Pattern.compile("&#(?:0{0,9}(?:[0-8]|1[124-9]|2[0-9]|3[01])(?![0-9])"
                    + "|[xX]0{0,9}(?:[0-8bBcCeEfF]|1[0-9a-fA-F])(?![0-9a-fA-F]));?");

    /** A source as a clean text; a numeric reference to a control character is as CommonMark has it for NUL. */
    public static CleanText of(TextSource source) {
        String text = source.text();
        boolean[] held = new boolean[AsciiSet.SIZE];
        boolean forbidden = false;
        for (char character : text.toCharArray()) {
            if (character < AsciiSet.SIZE) {
                held[character] = true;
            } else {
                forbidden |= isForbidden(character);
            }
        }
        for (char character = 0; character < AsciiSet.SIZE; character++) {
            forbidden |= held[character] && isForbidden(character);
        }
        int reference = held['&'] && held['#'] ? text.indexOf("&#") : -1;
        boolean referred = reference >= 0 && CONTROL_REFERENCE.matcher(text).find(reference);
        return forbidden || referred ? of(with(source, cleaned(text))) : new CleanText(source, new AsciiSet(held));
    }

    /**
     * A text with {@code \n} at its line ends, without control characters and the marks of slots; a numeric reference to one of them
     * becomes the replacement character, as CommonMark has it for NUL.
     */
    public static String of(String text) {
        return of(new TextSource(text, "", "", 1, 1)).source().text();
    }

    private static String cleaned(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').chars().forEach(character -> {
            if (!isForbidden((char) character)) {
                kept.append((char) character);
            }
        });
        return CONTROL_REFERENCE.matcher(kept).replaceAll("\uFFFD");
    }

    private static TextSource with(TextSource source, String text) {
        return new TextSource(text, source.path(), source.place(), source.line(), source.column());
    }

    private static boolean isForbidden(char character) {
        return Invisible.is(character) || character < ' ' && LinkPlaceholders.isMark(character);
    }
}
