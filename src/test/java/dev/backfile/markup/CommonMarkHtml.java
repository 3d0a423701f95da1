package dev.backfile.markup;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** HTML without what Backfile adds to that of the specifications: ids of headings, curly quotation marks, figures … */
public final class CommonMarkHtml {

    private CommonMarkHtml() {}

    /** HTML, so that it can be compared. */
    public static String normalized(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select("h1, h2, h3, h4, h5, h6").removeAttr("id");
        document.select("pre").removeAttr("tabindex");
        document.select("th").removeAttr("scope");
        document.body().children().stream()
                .filter(CommonMarkHtml::isRepeatedByParser)
                .forEach(Element::remove);
        document.select("div.table").unwrap();
        document.select("figure:not([class]):has(> img), figure:not([class]):has(> a > img)")
                .forEach(CommonMarkHtml::paragraph);
        document.select("label:has(> input)").unwrap();
        document.select("li.task").removeAttr("class");
        document.select("input")
                .forEach(input -> input.attr("disabled", "").attr("checked", input.hasAttr("checked") ? "" : null));
        for (String side : List.of("left", "right", "center")) {
            document.select(".align-" + side).removeAttr("class").attr("align", side);
        }
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        text.text(straight(text.getWholeText()));
                    } else if (node instanceof Element element) {
                        element.attributes().forEach(attribute -> attribute.setValue(attribute.getValue()));
                    }
                },
                document.body());
        return sorted(document.body());
    }

    /** Whether a parser of HTML repeats behind a paragraph what a writer opened in it and did not close. */
    private static boolean isRepeatedByParser(Element element) {
        return List.of("a", "b").contains(element.tagName()) && element.html().isBlank();
    }

    private static void paragraph(Element figure) {
        figure.select("figcaption").forEach(caption -> {
            Element image = figure.selectFirst("img");
            if (image != null) {
                image.attr("title", caption.text());
            }
            caption.remove();
        });
        figure.tagName("p");
    }

    private static String straight(String text) {
        return text.replaceAll("[“”„]", "\"")
                .replaceAll("[‘’‚]", "'")
                .replace("…", "...")
                .replace("—", "---")
                .replace("–", "--");
    }

    /** The body's HTML with attributes in the order of their names and white space that shows nothing taken out. */
    private static String sorted(Element body) {
        StringBuilder html = new StringBuilder();
        for (Node child : body.childNodes()) {
            write(child, html, false);
        }
        return html.toString().replaceAll("\n+", "\n").strip();
    }

    private static void write(Node node, StringBuilder html, boolean pre) {
        if (node instanceof TextNode text) {
            String whole = org.jsoup.nodes.Entities.escape(text.getWholeText());
            html.append(pre ? whole : whole.replaceAll("[ \t]*\n[ \t]*", "\n"));
        } else if (node instanceof Element element) {
            boolean block =
                    element.isBlock() || List.of("li", "tr", "td", "th", "br").contains(element.tagName());
            html.append(block && !pre ? "\n" : "").append('<').append(element.tagName());
            element.attributes().asList().stream()
                    .sorted(java.util.Comparator.comparing(attribute -> attribute.getKey()))
                    .forEach(attribute -> html.append(' ')
                            .append(attribute.getKey())
                            .append("=\"")
                            .append(org.jsoup.nodes.Entities.escape(attribute.getValue()))
                            .append('"'));
            html.append('>').append(block && !pre && !element.tagName().equals("pre") ? "\n" : "");
            boolean within = pre || element.tagName().equals("pre");
            element.childNodes().forEach(child -> write(child, html, within));
            html.append(block && !within ? "\n" : "")
                    .append("</")
                    .append(element.tagName())
                    .append('>');
            html.append(block && !pre ? "\n" : "");
        } else {
            html.append(node.outerHtml());
        }
    }
}
