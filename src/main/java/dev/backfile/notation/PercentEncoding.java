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
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character >= ASCII || !plain[character]) {
                return encoded(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return text;
    }

    private String encoded(byte[] octets) {
        byte[] url = new byte[Math.multiplyExact(octets.length, 3)];
        int length = 0;
        for (byte octet : octets) {
            if (octet >= 0 && plain[octet]) {
                url[length++] = octet;
            } else {
                url[length++] = '%';
                url[length++] = (byte) HEX.toHighHexDigit(octet);
                url[length++] = (byte) HEX.toLowHexDigit(octet);
            }
        }
        return new String(url, 0, length, StandardCharsets.US_ASCII);
    }
}
