package dev.backfile.imports.ghost;

import dev.backfile.imports.export.JsonObjects;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Texts of Ghost's first editor (Mobiledoc 0.3, 1.0 to 4.x) as HTML, for those that were saved without. Stateless. */
final class Mobiledoc {

    private static final Set<String> SECTIONS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "aside", "pull-quote");

    private final List<Object> markups;
    private final List<Object> atoms;
    private final List<Object> cards;

    private Mobiledoc(Map<String, Object> document) {
        this.markups = JsonObjects.list(document.getOrDefault("markups", ""));
        this.atoms = JsonObjects.list(document.getOrDefault("atoms", ""));
        this.cards = JsonObjects.list(document.getOrDefault("cards", ""));
    }

    /** The text of a document. */
    static String html(Map<String, Object> document) {
        Mobiledoc doc = new Mobiledoc(document);
        StringBuilder html = new StringBuilder();
        for (Object section : JsonObjects.list(document.getOrDefault("sections", ""))) {
            html.append(doc.section(JsonObjects.list(section)));
        }
        return html.toString();
    }

    private String section(List<Object> section) {
        return switch (string(section, 0)) {
            case "1" -> {
                String name = SECTIONS.contains(string(section, 1)) ? string(section, 1) : "p";
                String inner = markers(list(section, 2));
                yield name.matches("aside|pull-quote")
                        ? "<blockquote class=\"pullquote\">" + inner + "</blockquote>"
                        : "<" + name + ">" + inner + "</" + name + ">";
            }
            case "2" -> figure(string(section, 1));
            case "3" -> {
                String name = string(section, 1).equals("ol") ? "ol" : "ul";
                StringBuilder items = new StringBuilder("<" + name + ">");
                list(section, 2)
                        .forEach(item -> items.append("<li>")
                                .append(markers(JsonObjects.list(item)))
                                .append("</li>"));
                yield items.append("</").append(name).append(">").toString();
            }
            case "10" -> {
                List<Object> card = entry(cards, string(section, 1));
                yield card.size() < 2 ? "" : Lexical.card(string(card, 0), JsonObjects.object(card.get(1)));
            }
            default -> "";
        };
    }

    private static String figure(String source) {
        return "<figure>" + new Element("img").attr("src", source).outerHtml() + "</figure>";
    }

    /** Runs of text, each with the markups that open before it and the number of those that close behind it. */
    private String markers(List<Object> markers) {
        StringBuilder html = new StringBuilder();
        ArrayDeque<String> open = new ArrayDeque<>();
        for (Object each : markers) {
            List<Object> marker = JsonObjects.list(each);
            for (Object number : list(marker, 1)) {
                List<Object> markup = entry(markups, String.valueOf(number));
                String name = string(markup, 0).matches("[a-z][a-z0-9]{0,9}") ? string(markup, 0) : "span";
                open.push(name);
                html.append(opening(name, list(markup, 1)));
            }
            if (string(marker, 0).equals("0")) {
                html.append(Entities.escape(string(marker, 3)));
            } else if (string(entry(atoms, string(marker, 3)), 0).equals("soft-return")) {
                html.append("<br>");
            }
            String closing = string(marker, 2);
            for (int count = closing.matches("\\d{1,3}") ? Integer.parseInt(closing) : 0;
                    count > 0 && !open.isEmpty();
                    count--) {
                html.append("</").append(open.pop()).append('>');
            }
        }
        open.forEach(name -> html.append("</").append(name).append('>'));
        return html.toString();
    }

    private static String opening(String name, List<Object> attributes) {
        Element element = new Element(name);
        for (int at = 0; at + 1 < attributes.size(); at += 2) {
            if (attributes.get(at).equals("href")) {
                element.attr("href", String.valueOf(attributes.get(at + 1)));
            }
        }
        return element.outerHtml().replaceFirst("(?s)</[^>]*>$", "");
    }

    private static List<Object> entry(List<Object> table, String number) {
        int at = number.matches("\\d{1,6}") ? Integer.parseInt(number) : -1;
        return at < 0 || at >= table.size() ? List.of() : JsonObjects.list(table.get(at));
    }

    private static List<Object> list(List<Object> values, int at) {
        return at < values.size() ? JsonObjects.list(values.get(at)) : List.of();
    }

    private static String string(List<Object> values, int at) {
        return at < values.size() && !(values.get(at) instanceof List) ? String.valueOf(values.get(at)) : "";
    }
}
