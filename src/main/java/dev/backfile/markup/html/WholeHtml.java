package dev.backfile.markup.html;

import dev.backfile.archive.LinkPlaceholders;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;

/** Reads HTML as a browser does and writes what it understood: whole by its making, but in its own spelling. */
final class WholeHtml {

    private static final String OPEN = LinkPlaceholders.url(0).substring(0, 1);
    private static final String CLOSE =
            LinkPlaceholders.url(0).substring(LinkPlaceholders.url(0).length() - 1);
    private static final String ESCAPED_OPEN = "&#x1;";
    private static final String ESCAPED_CLOSE = "&#x2;";

    private WholeHtml() {}

    /** The HTML anew; slots stay. */
    static String of(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings(new OutputSettings().prettyPrint(false));
        return document.body().html().replace(ESCAPED_OPEN, OPEN).replace(ESCAPED_CLOSE, CLOSE);
    }
}
