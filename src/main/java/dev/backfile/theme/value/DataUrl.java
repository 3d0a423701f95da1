package dev.backfile.theme.value;

import dev.backfile.notation.PercentEncoding;

/**
 * The method {@code dataUrl}: a text as a URL that holds it (RFC 2397), for a file to download that needs no page of its own.
 * Everything but the unreserved characters of RFC 3986, section 2.3, is percent-encoded, so that the URL may stand in any
 * attribute.
 */
public final class DataUrl {

    private static final PercentEncoding TEXT = PercentEncoding.keeping("-._~");
    private static final PercentEncoding TYPE = PercentEncoding.keeping("-._~/+");

    private DataUrl() {}

    /**
     * A URL.
     *
     * @param type the media type, as {@code text/plain}
     * @param text what the URL holds, in UTF-8
     */
    public static HtmlText of(String type, String text) {
        return new HtmlText("data:" + TYPE.encode(type) + ";charset=utf-8," + TEXT.encode(text));
    }
}
