package dev.backfile.notation;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of files that tell what is in them, so that caches may keep such a file for ever: another content has another name.
 *
 * <p>The mark of an asset begins with a letter and a digit, as no date and no word does, so that hosts know it by
 * {@link #PATTERN} from names that people give.
 */
public final class FingerprintedName {

    /**
     * The end of every path with such a name, as a regular expression that PCRE, RE2 and Java read alike: {@code site.c3f2a91c.css},
     * {@code bridge-640w-3f2a91c4.jpg}, and a variant that is compressed of either.
     */
    public static final String PATTERN =
            "(\\.[a-f][0-9]" + hexadecimal(6) + "(\\.[^./]+)?|-[0-9]+w-" + hexadecimal(8) + "\\.[^./]+)(\\.(gz|br))?$";

    private static final Pattern MARKED = Pattern.compile(PATTERN);
    private static final String LETTERS = "abcdef";

    private FingerprintedName() {}

    /**
     * The path of a copy of an asset, in the same folder: {@code css/site.c3f2a91c.css} of {@code css/site.css}.
     *
     * @param content bits that follow from the content of the asset
     */
    public static String of(String path, long content) {
        char letter = LETTERS.charAt((int) Long.remainderUnsigned(content >>> 40, LETTERS.length()));
        long digit = Long.remainderUnsigned(content >>> 24, 10);
        String rest = HexFormat.of().toHexDigits(content, 6);
        return SitePath.withoutExtension(path) + "." + letter + digit + rest + SitePath.suffix(path);
    }

    /**
     * The path of a copy of an image that is so many pixels wide: {@code bridge-640w-3f2a91c4.jpg} of {@code bridge.jpg}.
     *
     * @param content bits that follow from the content of the copy
     */
    public static String ofSize(String image, int width, long content) {
        String start = HexFormat.of().toHexDigits((int) (content >>> 32));
        return SitePath.withoutExtension(image) + "-" + width + "w-" + start + SitePath.suffix(image);
    }

    /** The path of the asset or image of which a file with such a name is a copy; empty where a path has none. */
    public static Optional<String> original(String path) {
        Matcher mark = MARKED.matcher(path);
        if (!mark.find()) {
            return Optional.empty();
        }
        String marked = mark.group(4) == null ? path : path.substring(0, mark.start(3));
        String suffix = mark.group(1).startsWith("-") || mark.group(2) != null ? SitePath.suffix(marked) : "";
        return Optional.of(path.substring(0, mark.start()) + suffix);
    }

    /** Without braces, which mean something to hosts. */
    private static String hexadecimal(int digits) {
        return "[0-9a-f]".repeat(digits);
    }

    /** Whether a path has such a name. */
    public static boolean isOf(String path) {
        return MARKED.matcher(path).find();
    }
}
