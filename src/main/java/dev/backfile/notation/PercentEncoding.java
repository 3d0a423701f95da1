package dev.backfile.notation;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Writes texts into URLs: every octet of their UTF-8 that is no letter or digit of ASCII and not one of some further
 * characters as {@code %} and two digits, after RFC 3986, section 2.1. Immutable.
 */
public final class PercentEncoding {

    private static final int ASCII = 0x80;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final boolean[] plain = new boolean[ASCII];

    private PercentEncoding(String kept) {
        for (char character = 0; character < ASCII; character++) {
            plain[character] = Character.isLetterOrDigit(character) || kept.indexOf(character) >= 0;
        }
    }

    /**
     * An encoding.
     *
     * @param kept the characters of ASCII that stay as they are beside letters and digits
     */
    public static PercentEncoding keeping(String kept) {
        return new PercentEncoding(kept);
    }

    /** A text as it stands in a URL. */
    public String encode(String text) {
        return text.chars().allMatch(this::isPlain) ? text : encoded(text);
    }

    private String encoded(String text) {
        StringBuilder url = new StringBuilder(text.length() + 16);
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(octet & 0xff)) {
                url.append((char) octet);
            } else {
                url.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return url.toString();
    }

    private boolean isPlain(int character) {
        return character < ASCII && plain[character];
    }
}
