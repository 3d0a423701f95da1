package dev.backfile.markup.markdown.write;

import dev.backfile.archive.LinkPlaceholders;

/** The credit of an image: as its writer gave it, or as its file will turn out to name it. */
public final class ImageCredit {

    private static final String OPEN = "<span class=\"credit\">";
    private static final String CLOSE = "</span>";

    private ImageCredit() {}

    /** Appends the credit that a writer gave, if there is one. */
    public static void append(HtmlOutput html, String credit) {
        if (!credit.isEmpty()) {
            html.text(" ").inline(OPEN).text(credit).inline(CLOSE);
        }
    }

    /** The credit that a file names, behind a caption; nothing if it names none. */
    public static String ofFile(int link) {
        return LinkPlaceholders.ifCredited(link, " " + OPEN + LinkPlaceholders.credit(link) + CLOSE);
    }

    /** The same as a caption of its own. */
    public static String captionOfFile(int link) {
        return LinkPlaceholders.ifCredited(
                link, "\n<figcaption>" + OPEN + LinkPlaceholders.credit(link) + CLOSE + "</figcaption>\n");
    }
}
