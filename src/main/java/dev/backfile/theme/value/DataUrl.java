package dev.backfile.theme.value;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The method {@code dataUrl}: a text as a URL that holds it (RFC 2397), for a file to download that needs no page of its own.
 * Everything but the unreserved characters of RFC 3986, section 2.3, is percent-encoded, so that the URL may stand in any
 * attribute.
 */
public final class DataUrl {

    private static final String UNRESERVED = "-._~";
    private static final String IN_TYPES = "/+";
    private static final HexFormat DIGITS = HexFormat.of().withUpperCase();

    private DataUrl() {}

    /**
     * A URL.
     *
     * @param type the media type, as {@code text/plain}
     * @param text what the URL holds, in UTF-8
     */
    public static HtmlText of(String type, String text) {
        StringBuilder url = new StringBuilder(text.length() * 3 / 2 + 64).append("data:");
        encode(type, IN_TYPES, url);
        url.append(";charset=utf-8,");
        encode(text, "", url);
        return new HtmlText(url.toString());
    }

    private static void encode(String text, String kept, StringBuilder url) {
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(octet) || kept.indexOf(octet) >= 0) {
                url.append((char) octet);
            } else {
                DIGITS.toHexDigits(url.append('%'), octet);
            }
        }
    }

    private static boolean isPlain(byte octet) {
        return octet >= 'a' && octet <= 'z'
                || octet >= 'A' && octet <= 'Z'
                || octet >= '0' && octet <= '9'
                || UNRESERVED.indexOf(octet) >= 0;
    }
}
