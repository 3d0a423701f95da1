package dev.backfile.oracle;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What Backfile makes of the values in which JBake is at fault. */
final class Mend {
    private static final Pattern TAG_URI = Pattern.compile("(tags/[^.]*)(?=\\.html)");
    private static final Pattern ALBUM_URI = Pattern.compile("(albums/\\S+)\\.htm\\b");

    private Mend() {}

    /** Takes JBake's step too far away. */
    static String oneFolderLess(String path) {
        return path.startsWith("/../") ? path.substring("/../".length()) : path.replaceFirst("^\\.\\./", "");
    }

    /** Encodes the blanks in the address of a tag. */
    static String encodedTag(String text) {
        return TAG_URI.matcher(text).replaceAll(uri -> uri.group().replace(" ", "%20"));
    }

    /** Gives the address of an album the extension that the album's page has. */
    static String extensionOfAlbums(String text) {
        return ALBUM_URI.matcher(text).replaceAll("$1.xhtml");
    }

    /** Leads to the picture of the torn sleeve, which the article names by a path from its own folder. */
    static UnaryOperator<String> sleeveAt(String folder) {
        return text -> text.replace("./sleeve.svg", folder + "blog/2014/sleeve.svg");
    }

    /** Whether two texts are one document of HTML, written in two ways. */
    static boolean isSameHtml(String expected, String actual) {
        return DomReader.readHtml(expected).equals(DomReader.readHtml(actual));
    }
}
