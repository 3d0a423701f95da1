package dev.backfile.imports.html.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The blocks of a text, one a line: its kind, and its words. */
final class Blocks {

    private Blocks() {}

    /** The blocks of an element; headings of its highest order are {@code h2}, whatever they were. */
    static List<String> of(Element body) {
        List<String> lines = new ArrayList<>();
        add(body, lines);
        List<String> orders = lines.stream()
                .filter(line -> line.matches("(?s)h\\d .*"))
                .map(line -> line.substring(0, 2))
                .distinct()
                .sorted()
                .toList();
        return lines.stream()
                .map(line -> line.matches("(?s)h\\d .*")
                        ? "h" + (2 + orders.indexOf(line.substring(0, 2))) + line.substring(2)
                        : line)
                .toList();
    }

    private static void add(Element holder, List<String> lines) {
        StringBuilder loose = new StringBuilder();
        for (Node node : holder.childNodes()) {
            if (node instanceof Element element && (Prose.isBlock(element) || Prose.holdsBlocks(element))) {
                paragraph(loose, lines);
                block(element, lines);
            } else if (node instanceof TextNode text) {
                loose.append(text.text());
            } else if (node instanceof Element element) {
                loose.append(element.normalName().equals("img") ? "[img]" : element.text());
            }
        }
        paragraph(loose, lines);
    }

    private static void paragraph(StringBuilder words, List<String> lines) {
        if (!words.toString().replace('\u00a0', ' ').isBlank()) {
            lines.add("p " + words.toString().strip());
        }
        words.setLength(0);
    }

    private static void block(Element element, List<String> lines) {
        String name = element.normalName();
        switch (name) {
            case "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre" -> words(name, element, lines);
            case "blockquote" -> words("quote", element, lines);
            case "ul", "ol", "dl" -> lines.add("list " + joined(element, "li, dt, dd"));
            case "table" -> lines.add("table " + joined(element, "td, th"));
            case "hr" -> {
                // a line between blocks is none itself
            }
            case "figure" -> figure(element, lines);
            default -> add(element, lines);
        }
    }

    private static void words(String kind, Element element, List<String> lines) {
        if (element.selectFirst("img") != null) {
            lines.add(kind + " [img] " + element.text());
        } else if (element.hasText()) {
            lines.add(kind + " " + element.text());
        }
    }

    private static String joined(Element element, String parts) {
        return element.select(parts).stream().map(Element::text).collect(Collectors.joining(" | "));
    }

    private static void figure(Element figure, List<String> lines) {
        if (figure.selectFirst("blockquote") != null) {
            lines.add("quote " + figure.text());
            return;
        }
        Element caption = figure.selectFirst("figcaption");
        Element credit = caption == null ? null : caption.selectFirst(".credit");
        String credited = credit == null ? "" : credit.text();
        if (credit != null) {
            credit.remove();
        }
        String addresses = figure.select("img").stream()
                .map(image -> image.attr(image.hasAttr("data-src") ? "data-src" : "src"))
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .collect(Collectors.joining(" "));
        lines.add("figure " + addresses + " | " + (caption == null ? "" : caption.text()) + " | " + credited);
    }
}
