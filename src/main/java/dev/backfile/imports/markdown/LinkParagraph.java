package dev.backfile.imports.markdown;

import org.jsoup.nodes.Element;

/** A paragraph that leads to a page: what a card of a publishing system becomes, with its title and what it says of the page. */
public final class LinkParagraph {

    private LinkParagraph() {}

    /**
     * A paragraph with a link.
     *
     * @param address where it leads
     * @param title the words of the link; the address itself where they are blank
     * @param description what follows the link; may be blank
     */
    public static Element of(String address, String title, String description) {
        Element paragraph = new Element("p");
        paragraph.appendElement("a").attr("href", address).text(title.isBlank() ? address : title);
        if (!description.isBlank()) {
            paragraph.appendText(": " + description);
        }
        return paragraph;
    }
}
