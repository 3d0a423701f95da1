package dev.backfile.archive.text;

import dev.backfile.notation.Ascii;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.gcardone.junidecode.Junidecode;

/**
 * Names to parts of URLs, the same for articles and terms.
 *
 * <p>A slug is in lower case and in Unicode's composed form. Letters and digits of any script stay, or are
 * transliterated to ASCII. {@code +} becomes {@code plus}, {@code #} becomes {@code sharp}. White space, dashes,
 * slashes and the punctuation that separates become one hyphen; an underscore stays within. Quotation marks, emoji and
 * all else are dropped. A name that Windows keeps for itself ({@code con}, {@code nul} …) gets a hyphen at its end,
 * and a slug has at most {@value #BYTES} bytes. The slug of a slug is that slug.
 */
public final class Slugs {

    private static final int BYTES = 200;
    private static final String SEPARATORS = "/\\.,:;&|=~";
    private static final Set<String> RESERVED =
            Set.of(("con prn aux nul com0 com1 com2 com3 com4 com5 com6 com7 com8 com9"
                            + " lpt0 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9")
                    .split(" "));

    private Slugs() {}

    /**
     * The slug of a name, or nothing when the name has no letter and no digit.
     *
     * @param name any text
     * @param ascii whether letters of other scripts are transliterated to ASCII
     */
    public static Optional<String> of(String name, boolean ascii) {
        if (isPlainSlug(name)) {
            return Optional.of(name);
        }
        String slug = trimmed(cut(trimmed(joined(folded(name, ascii)))));
        if (slug.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(RESERVED.contains(slug) ? slug + "-" : slug);
    }

    /** Whether a name is a slug of small letters and digits of ASCII with single hyphens between them, as most slugs are. */
    private static boolean isPlainSlug(String name) {
        boolean hyphenBefore = true;
        for (int index = 0; index < name.length(); index++) {
            char character = name.charAt(index);
            boolean hyphen = character == '-';
            boolean plain = character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
            if (!plain && (!hyphen || hyphenBefore)) {
                return false;
            }
            hyphenBefore = hyphen;
        }
        return !hyphenBefore && name.length() <= BYTES && !RESERVED.contains(name);
    }

    /** A name in lower case and in the letters that its slug has. */
    private static String folded(String name, boolean ascii) {
        if (Ascii.is(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String spelled = ascii ? Junidecode.unidecode(withoutSymbols(composed)) : composed;
        return Normalizer.normalize(spelled.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                .replace("i\u0307", "i");
    }

    private static String joined(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        boolean letterBefore = false;
        for (int point : text.codePoints().toArray()) {
            boolean kept = isLetterOrDigit(point) || letterBefore && isMark(point);
            if (kept || point == '_') {
                slug.appendCodePoint(point);
            } else if (point == '+') {
                slug.append("plus");
            } else if (point == '#') {
                slug.append("sharp");
            } else if (separates(point) && !endsWithHyphen(slug)) {
                slug.append('-');
            }
            letterBefore = kept;
        }
        return Normalizer.normalize(slug, Normalizer.Form.NFC);
    }

    private static boolean endsWithHyphen(StringBuilder slug) {
        return slug.length() > 0 && slug.charAt(slug.length() - 1) == '-';
    }

    private static boolean isLetterOrDigit(int point) {
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static boolean isMark(int point) {
        boolean selectsVariant = point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
        int type = Character.getType(point);
        return !selectsVariant && (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK);
    }

    private static boolean separates(int point) {
        int type = Character.getType(point);
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || type == Character.DASH_PUNCTUATION
                || SEPARATORS.indexOf(point) >= 0;
    }

    private static String trimmed(String slug) {
        int start = 0;
        int end = slug.length();
        while (start < end && isEdge(slug.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(slug.charAt(end - 1))) {
            end--;
        }
        return slug.substring(start, end);
    }

    private static boolean isEdge(char character) {
        return character == '-' || character == '_';
    }

    private static String cut(String slug) {
        String cut = slug;
        while (cut.getBytes(StandardCharsets.UTF_8).length > BYTES) {
            int longest = Math.min(cut.length() - 1, BYTES);
            cut = cut.substring(0, Character.isLowSurrogate(cut.charAt(longest)) ? longest - 1 : longest);
        }
        return cut;
    }

    /** A text without symbols such as emoji, which would be transliterated to their descriptions. */
    private static String withoutSymbols(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> Character.getType(point) != Character.OTHER_SYMBOL)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
