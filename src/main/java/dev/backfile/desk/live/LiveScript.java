package dev.backfile.desk.live;

import dev.backfile.notation.HtmlEscape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The scripts of a preview, and how one gets into a page that is served. */
public final class LiveScript {

    /** Where the preview's own addresses begin; no page of a site stands there. */
    public static final String ROOT = "/.backfile/";

    /** The script in every page. */
    public static final String PAGE = ROOT + "live.js";

    /** The script that all pages share. */
    public static final String WORKER = ROOT + "worker.js";

    private static final byte[] END = "</body".getBytes(StandardCharsets.US_ASCII);

    private LiveScript() {}

    /** The bytes of one of the scripts, by the name behind {@link #ROOT}. */
    public static byte[] bytes(String name) {
        try (var script = LiveScript.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalArgumentException("no script is called " + name);
            }
            return script.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * A page with the script, before the end of its body or else at its end. Its bytes are those of any encoding that
     * holds ASCII; a page in another is left as it is.
     *
     * @param page the bytes of the page
     * @param root the path of the site on the host, with a slash at both ends
     * @param path its path in the destination
     * @param tag what tells this version of the page from others
     * @param status the status with which it is served
     * @param bake what the preview had baked when the page was read
     */
    public static byte[] in(byte[] page, String root, String path, String tag, int status, String bake) {
        if (page.length > 1 && ((page[0] & 0xFE) == 0xFE && (page[1] & 0xFE) == 0xFE || page[0] == 0 || page[1] == 0)) {
            return page;
        }
        byte[] element = element(root, path, tag, status, bake).getBytes(StandardCharsets.US_ASCII);
        int at = end(page);
        byte[] served = Arrays.copyOf(page, page.length + element.length);
        System.arraycopy(element, 0, served, at, element.length);
        System.arraycopy(page, at, served, at + element.length, page.length - at);
        return served;
    }

    private static String element(String root, String path, String tag, int status, String bake) {
        return "<script src=\"" + PAGE + "\" data-root=\"" + ascii(root) + "\" data-path=\"" + ascii(path)
                + "\" data-tag=\"" + tag + "\" data-status=\"" + status + "\" data-bake=\"" + bake
                + "\" async></script>";
    }

    private static String ascii(String text) {
        StringBuilder ascii = new StringBuilder();
        HtmlEscape.of(text).codePoints().forEach(each -> {
            if (each < 0x80) {
                ascii.append((char) each);
            } else {
                ascii.append("&#").append(each).append(';');
            }
        });
        return ascii.toString();
    }

    /** Where the body ends: at its last end tag, whatever its case. */
    private static int end(byte[] page) {
        for (int at = page.length - END.length; at >= 0; at--) {
            if (isEnd(page, at)) {
                return at;
            }
        }
        return page.length;
    }

    private static boolean isEnd(byte[] page, int at) {
        for (int index = 0; index < END.length; index++) {
            int letter = page[at + index];
            if ((letter >= 'A' && letter <= 'Z' ? letter + 32 : letter) != END[index]) {
                return false;
            }
        }
        return true;
    }
}
