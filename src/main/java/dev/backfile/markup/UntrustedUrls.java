package dev.backfile.markup;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Which addresses stand on a page whose writers are not trusted. What a browser, a feed reader or another parser might
 * pass over in an address, whatever script it comes from, does not hide its scheme: it is left out before the scheme is
 * read. Schemes that are not known to be harmless are not allowed.
 */
public final class UntrustedUrls {

    private static final Set<String> LINKS = Set.of(
            "http", "https", "mailto", "tel", "sms", "ftp", "ftps", "sftp", "irc", "ircs", "xmpp", "geo", "magnet",
            "news", "nntp", "sip", "sips", "webcal", "urn", "doi", "matrix");
    private static final Set<String> FILES = Set.of("http", "https", "ftp");
    private static final Set<String> SCRIPTS = Set.of("javascript", "vbscript", "livescript", "jscript");
    private static final Pattern IMAGE = Pattern.compile("data:image/(?!svg)[a-z0-9.+-]+[;,].*", Pattern.DOTALL);
    private static final int LONGEST_SCHEME = 64;

    private UntrustedUrls() {}

    /** Whether a link may lead to an address. */
    public static boolean isLink(String url) {
        String visible = visible(url);
        String scheme = Urls.scheme(visible);
        return scheme.isEmpty() || LINKS.contains(scheme);
    }

    /** Whether an image may be shown from an address. */
    public static boolean isImage(String url) {
        String visible = visible(url);
        String scheme = Urls.scheme(visible);
        return scheme.isEmpty()
                || FILES.contains(scheme)
                || scheme.equals("data")
                        && IMAGE.matcher(visible.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether any other file may be read from an address. */
    public static boolean isFile(String url) {
        String scheme = Urls.scheme(visible(url));
        return scheme.isEmpty() || FILES.contains(scheme);
    }

    /** Whether an address is a script, or a page within itself, which may hold one. */
    public static boolean isScript(String url) {
        String scheme = Urls.scheme(visible(url));
        return SCRIPTS.contains(scheme) || scheme.equals("data") && !isImage(url);
    }

    /** Whether every candidate of a {@code srcset} is an image, however its parts are told from each other. */
    public static boolean areImages(String candidates) {
        return areImages(candidates, character -> character == ',')
                && areImages(candidates, character -> character == ',' || isPassedOver(character));
    }

    private static boolean areImages(String candidates, IntPredicate parts) {
        int begin = 0;
        for (int index = 0; index <= candidates.length(); index++) {
            if (index == candidates.length() || parts.test(candidates.charAt(index))) {
                String part = candidates.substring(begin, index);
                // the comma within a data URL parts it from its data, which has no colon
                if (!isImage(part + ",")) {
                    return false;
                }
                begin = index + 1;
            }
        }
        return true;
    }

    /** The beginning of an address, as far as a scheme can reach, without what may be passed over. */
    private static String visible(String url) {
        StringBuilder visible = new StringBuilder(LONGEST_SCHEME);
        for (int index = 0; index < url.length() && visible.length() < LONGEST_SCHEME; ) {
            int character = url.codePointAt(index);
            if (!isPassedOver(character)) {
                visible.appendCodePoint(character);
            }
            index += Character.charCount(character);
        }
        return visible.toString();
    }

    private static boolean isPassedOver(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            default -> character == 0xFFFD || isFiller(character);
        };
    }

    /** The letters of Hangul and the sign of Braille that show nothing. */
    private static boolean isFiller(int character) {
        return character == 0x115F
                || character == 0x1160
                || character == 0x3164
                || character == 0xFFA0
                || character == 0x2800;
    }
}
