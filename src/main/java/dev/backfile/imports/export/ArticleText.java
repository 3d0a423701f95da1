package dev.backfile.imports.export;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The text of an article as an export has it. */
public sealed interface ArticleText {

    /**
     * A text in HTML.
     *
     * @param body the element that holds it; it is changed while it is written
     */
    record Html(Element body) implements ArticleText {}

    /**
     * A text in Markdown, which is taken as it is.
     *
     * @param text the text
     */
    record Markdown(String text) implements ArticleText {}

    /** A part of a page. */
    static ArticleText html(String part) {
        return new Html(Jsoup.parseBodyFragment(part).body());
    }
}
