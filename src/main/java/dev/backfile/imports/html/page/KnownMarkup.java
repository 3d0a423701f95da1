package dev.backfile.imports.html.page;

import dev.backfile.imports.markdown.LinkParagraph;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Makes plain HTML of what publishing systems and houses set in a way of their own: pull quotes, cards that lead to pages. */
final class KnownMarkup {

    private static final Pattern OPENING_MARK = Pattern.compile(
            "(?i).*(?:(?:start|open|begin|left)[_-]?quotes?|quotes?[_-]?(?:start|open|begin|left))\\w{0,4}\\.(?:gif|png|jpg).*");
    private static final String PULLED =
            "div, aside, p, td, section, table".replaceAll("(\\w+)", "$1[class~=(?i)(^|[\\\\s_-])pull-?_?quote]");
    private static final int LONGEST_QUOTE = 500;

    private KnownMarkup() {}

    /** Changes a page. */
    static void toPlain(Element page) {
        page.select(".kg-bookmark-card").forEach(card -> {
            Element link = card.selectFirst("a[href]");
            if (link != null) {
                card.replaceWith(LinkParagraph.of(
                        link.attr("href"), words(card, ".kg-bookmark-title"), words(card, ".kg-bookmark-description")));
            }
        });
        page.select(".graf--mixtapeEmbed").forEach(card -> {
            Element link = card.selectFirst("a[href]");
            if (link != null) {
                card.replaceWith(LinkParagraph.of(link.attr("href"), words(card, "strong"), words(card, "em")));
            }
        });
        page.select("img[src]").stream()
                .filter(image -> OPENING_MARK.matcher(image.attr("src")).matches())
                .forEach(KnownMarkup::drawnQuote);
        page.select(PULLED).stream()
                .filter(each -> each.selectFirst("blockquote, h1") == null && Prose.length(each) < LONGEST_QUOTE)
                .forEach(each -> {
                    each.tagName("blockquote").addClass("pullquote");
                    each.select("td, tr, tbody").forEach(cell -> cell.tagName("div"));
                });
    }

    private static String words(Element card, String query) {
        Element found = card.selectFirst(query);
        return found == null ? "" : found.text().strip();
    }

    /** The box that begins with the picture of a quotation mark is a pull quote. */
    private static void drawnQuote(Element mark) {
        Element box = mark;
        for (Element outer = mark.parent();
                outer != null && Prose.length(outer) < LONGEST_QUOTE;
                outer = outer.parent()) {
            boolean shown = outer.hasText() && outer.normalName().matches("div|table|aside|blockquote|p");
            box = shown ? outer : box;
            if (shown && !outer.normalName().equals("p")) {
                break;
            }
        }
        if (box == mark) {
            mark.remove();
            return;
        }
        Element quotation = new Element("blockquote").addClass("pullquote");
        Element line = quotation.appendElement("p");
        Element inner = box.select("td, div").stream()
                .filter(each -> Prose.isBlock(each) && !Prose.holdsBlocks(each) && each.hasText())
                .findFirst()
                .orElse(box);
        for (Node node : List.copyOf(inner.childNodes())) {
            if (node instanceof Element element && element.normalName().equals("br")) {
                line = line.hasText() ? quotation.appendElement("p") : line;
            } else if (!(node instanceof Element element) || element.hasText()) {
                line.appendChild(node);
            }
        }
        quotation.select("p").stream().filter(each -> !each.hasText()).forEach(Node::remove);
        box.replaceWith(quotation);
    }
}
