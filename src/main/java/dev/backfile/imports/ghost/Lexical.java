package dev.backfile.imports.ghost;

import dev.backfile.imports.export.ArticleFields;
import dev.backfile.imports.export.JsonObjects;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Texts of Ghost's second editor (Lexical, since 5.0) as HTML, for those that were saved without. Stateless. */
final class Lexical {

    /** By the bits of a format, the lowest first. */
    private static final List<String> MARKS = List.of("strong", "em", "del", "u", "code", "sub", "sup");

    private Lexical() {}

    /** The text of a document. */
    static String html(Map<String, Object> document) {
        return children(JsonObjects.object(document.getOrDefault("root", "")));
    }

    private static String children(Map<String, Object> node) {
        StringBuilder html = new StringBuilder();
        for (Object child : JsonObjects.list(node.getOrDefault("children", ""))) {
            html.append(node(JsonObjects.object(child)));
        }
        return html.toString();
    }

    private static String node(Map<String, Object> node) {
        String type = text(node, "type");
        return switch (type) {
            case "text", "extended-text" -> marked(node);
            case "linebreak" -> "<br>";
            case "paragraph" -> element("p", node);
            case "heading", "extended-heading" ->
                element(text(node, "tag").matches("h[1-6]") ? text(node, "tag") : "h2", node);
            case "quote", "extended-quote" -> element("blockquote", node);
            case "aside" -> "<blockquote class=\"pullquote\">" + children(node) + "</blockquote>";
            case "list" -> element(text(node, "listType").equals("number") ? "ol" : "ul", node);
            case "listitem" -> element("li", node);
            case "link", "autolink" -> link(text(node, "url"), children(node));
            default -> children(node).isEmpty() ? card(type, node) : children(node);
        };
    }

    private static String element(String name, Map<String, Object> node) {
        return "<" + name + ">" + children(node) + "</" + name + ">";
    }

    private static String marked(Map<String, Object> node) {
        String html = Entities.escape(text(node, "text"));
        String format = text(node, "format");
        int bits = format.matches("\\d{1,6}") ? Integer.parseInt(format) : 0;
        for (int bit = 0; bit < MARKS.size(); bit++) {
            if ((bits >> bit & 1) == 1) {
                html = "<" + MARKS.get(bit) + ">" + html + "</" + MARKS.get(bit) + ">";
            }
        }
        return html;
    }

    /**
     * A card by its name and what it holds, which both editors have alike.
     *
     * @param type its name, such as {@code image}
     */
    static String card(String type, Map<String, Object> card) {
        return switch (type) {
            case "image" -> figure(text(card, "src"), text(card, "alt"), text(card, "caption"));
            case "gallery" -> gallery(card);
            case "html" -> text(card, "html");
            case "markdown", "card-markdown" ->
                "<pre class=\"language-markdown\">" + Entities.escape(text(card, "markdown")) + "</pre>";
            case "codeblock", "code" ->
                "<pre><code class=\"language-" + attribute(text(card, "language")) + "\">"
                        + Entities.escape(text(card, "code")) + "</code></pre>";
            case "horizontalrule", "hr" -> "<hr>";
            case "bookmark" -> bookmark(card);
            case "embed" ->
                text(card, "html").isBlank() ? link(text(card, "url"), text(card, "url")) : text(card, "html");
            case "callout" ->
                "<blockquote><p>" + Entities.escape(text(card, "calloutEmoji")) + " " + text(card, "calloutText")
                        + "</p></blockquote>";
            case "toggle" ->
                "<details><summary>" + words(text(card, "heading")) + "</summary>" + text(card, "content")
                        + "</details>";
            case "audio", "video" ->
                new Element(type)
                                .attr("controls", true)
                                .attr("src", text(card, "src"))
                                .outerHtml()
                        + paragraph(text(card, type.equals("audio") ? "title" : "caption"));
            case "file" -> "<p>" + link(text(card, "src"), words(text(card, "fileTitle"))) + "</p>";
            case "button" -> "<p>" + link(text(card, "buttonUrl"), words(text(card, "buttonText"))) + "</p>";
            case "header" -> "<h2>" + text(card, "header") + "</h2>" + paragraph(text(card, "subheader"));
            case "product" ->
                figure(text(card, "productImageSrc"), text(card, "productTitle"), "") + "<h4>"
                        + text(card, "productTitle") + "</h4>" + text(card, "productDescription");
            default ->
                Set.of("signup", "email-cta", "email").contains(type) ? "<div class=\"kg-signup-card\"></div>" : "";
        };
    }

    private static String gallery(Map<String, Object> card) {
        StringBuilder html = new StringBuilder("<figure class=\"kg-gallery-card\">");
        for (Object image : JsonObjects.list(card.getOrDefault("images", ""))) {
            Map<String, Object> each = JsonObjects.object(image);
            html.append(new Element("img")
                    .attr("src", text(each, "src"))
                    .attr("alt", text(each, "alt"))
                    .outerHtml());
        }
        String caption = text(card, "caption");
        return html.append(caption.isBlank() ? "" : "<figcaption>" + caption + "</figcaption>")
                .append("</figure>")
                .toString();
    }

    private static String bookmark(Map<String, Object> card) {
        Map<String, Object> about = JsonObjects.object(card.getOrDefault("metadata", ""));
        String title = text(about, "title").isBlank() ? text(card, "url") : text(about, "title");
        String description = text(about, "description");
        return "<p>" + link(text(card, "url"), Entities.escape(title))
                + (description.isBlank() ? "" : Entities.escape(": " + description)) + "</p>";
    }

    private static String figure(String source, String alternative, String caption) {
        return source.isBlank()
                ? ""
                : "<figure>"
                        + new Element("img")
                                .attr("src", source)
                                .attr("alt", alternative)
                                .outerHtml() + (caption.isBlank() ? "" : "<figcaption>" + caption + "</figcaption>")
                        + "</figure>";
    }

    private static String paragraph(String html) {
        return html.isBlank() ? "" : "<p>" + html + "</p>";
    }

    private static String link(String address, String html) {
        return new Element("a").attr("href", address).html(html).outerHtml();
    }

    private static String words(String html) {
        return Entities.escape(ArticleFields.words(html));
    }

    private static String attribute(String value) {
        return value.replaceAll("[^A-Za-z0-9+#-]", "");
    }

    private static String text(Map<String, Object> node, String field) {
        return JsonObjects.text(node, field);
    }
}
