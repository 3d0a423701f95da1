package dev.backfile.markup.html;

import dev.backfile.archive.ImageTag;
import dev.backfile.archive.LinkPlaceholders;
import java.util.List;

/** Puts the slot for what its file decides into the tag of an image, behind its last attribute. */
public final class ImagePlaceholders {

    private static final String URL = LinkPlaceholders.url(0).substring(0, 2);
    private static final int LARGEST = 100_000;

    private ImagePlaceholders() {}

    /**
     * A tag with the slot, if its file is one of the site's.
     *
     * @param html the HTML in which the tag was found
     * @param tag the tag
     * @param written the tag as it is to be written, which may lack some of the attributes that it was found with
     */
    static String put(String html, HtmlScanner.Tag tag, String written) {
        List<HtmlScanner.Value> attributes = tag.attributes();
        int link = -1;
        int width = 0;
        int height = 0;
        boolean chosen = false;
        boolean timed = false;
        for (HtmlScanner.Value value : attributes) {
            switch (value.name()) {
                case "src" -> link = link(html, value);
                case "width" -> width = pixels(html.substring(value.start(), value.end()));
                case "height" -> height = pixels(html.substring(value.start(), value.end()));
                case "srcset", "sizes" -> chosen = true;
                case "loading", "decoding", "fetchpriority" -> timed = true;
                default -> {
                    // of no concern to the file
                }
            }
        }
        if (link < 0) {
            return written;
        }
        HtmlScanner.Value last = attributes.get(attributes.size() - 1);
        int behind = tag.end() - (last.quoted() ? Math.min(last.end() + 1, tag.end() - 1) : last.end());
        int place = written.length() - behind;
        String slot = LinkPlaceholders.image(link, new ImageTag(width, height, chosen, timed));
        return written.substring(0, place) + slot + written.substring(place);
    }

    private static int link(String html, HtmlScanner.Value value) {
        return html.startsWith(URL, value.start())
                ? Integer.parseInt(html, value.start() + URL.length(), value.end() - 1, 10)
                : -1;
    }

    /** The pixels of a width or a height as it is written; -1 when it is no number of them. */
    public static int pixels(String written) {
        String text = written.strip();
        boolean number = text.matches("[1-9]\\d{0,5}");
        return number && Integer.parseInt(text) <= LARGEST ? Integer.parseInt(text) : -1;
    }
}
