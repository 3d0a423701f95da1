package dev.backfile.imports.html.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What files are, by their names and beginnings. */
final class Kinds {

    private static final Pattern PAGE =
            Pattern.compile("(?i).*\\.(?:html?|xhtml|shtml?|php\\d?|phtml|aspx?|jsp|cfm|cgi|dhtml|htmls)$");
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:jpe?g|jpe|png|gif|webp|avif|bmp|tiff?)$");
    private static final Pattern OTHER = Pattern.compile(
            "(?i).*\\.(?:css|js|mjs|json|xml|rss|atom|txt|md|pdf|zip|gz|ico|svg|swf|mp3|mp4|avi|mov|woff2?|ttf|eot|db|map|csv|docx?|xlsx?|rm|ram|wav|class|jar)$");

    private Kinds() {}

    /** Whether a name is that of a page. */
    static boolean isPage(String name) {
        return PAGE.matcher(name.replaceFirst("[?@].*?(?:\\.html?)?$", "")).matches()
                || PAGE.matcher(name).matches();
    }

    /** Whether a name may be that of a page: one without an extension that says something else. */
    static boolean mayBePage(String name) {
        return !PICTURE.matcher(name).matches() && !OTHER.matcher(name).matches();
    }

    /** Whether a name is that of a picture. */
    static boolean isPicture(String name) {
        return PICTURE.matcher(name).matches();
    }

    /** Whether bytes begin as HTML does. */
    static boolean isHtml(byte[] start) {
        String text = new String(start, 0, Math.min(start.length, 2_000), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
        return text.contains("<html")
                || text.contains("<!doctype html")
                || text.contains("<head")
                || text.contains("<body")
                || text.contains("<title");
    }

    /** Whether bytes begin as one of the kinds of pictures does that browsers show. */
    static boolean isPicture(byte[] start) {
        String text = new String(start, 0, Math.min(start.length, 16), StandardCharsets.ISO_8859_1);
        return text.startsWith("\u00ff\u00d8\u00ff")
                || text.startsWith("\u0089PNG")
                || text.startsWith("GIF8")
                || text.startsWith("BM")
                || text.startsWith("RIFF") && text.startsWith("WEBP", 8)
                || text.startsWith("ftypavif", 4);
    }
}
