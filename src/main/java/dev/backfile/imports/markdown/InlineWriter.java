package dev.backfile.imports.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes what stands within a paragraph, a heading or a cell. */
final class InlineWriter {

    private static final Set<String> KEPT =
            Set.of("sup", "sub", "kbd", "mark", "ins", "u", "small", "samp", "var", "bdo", "ruby", "rt", "rp");
    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "form",
            "button",
            "input",
            "select",
            "textarea",
            "object",
            "embed",
            "applet",
            "canvas",
            "svg",
            "math",
            "head",
            "meta",
            "link",
            "title",
            "map",
            "area");

    /** What says something of the whole page, or shows another one. */
    private static final Set<String> ELSEWHERE = Set.of("base", "frame", "frameset", "portal");

    private static final Pattern ADDRESS =
            Pattern.compile("\\bhttps?://[^\\s<>\\[\\]`*\"'|\\\\]{0,2000}[^\\s<>\\[\\]`*\"'|\\\\.,;:!?()]");
    private static final String LINE_BREAK = "\\\n";

    private final Addresses addresses;
    private final Losses losses;

    /** A writer that tells what it leaves out. */
    InlineWriter(Addresses addresses, Losses losses) {
        this.addresses = addresses;
        this.losses = losses;
    }

    /** Whether an element and all in it is left out. */
    static boolean isDropped(Element element) {
        return DROPPED.contains(element.normalName());
    }

    /** A paragraph of these nodes; empty where nothing of them is seen. */
    String paragraph(List<? extends Node> nodes) {
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> write(node, text));
        StringBuilder lines = new StringBuilder();
        String marked = Emphasis.marked(text.toString().replaceAll("[ \\t]+", " "));
        for (String line : trimmed(marked).split("\n", -1)) {
            lines.append(lines.length() == 0 ? "" : "\n").append(MarkdownEscape.lineStart(line.strip()));
        }
        return lines.toString();
    }

    /** The same on one line, for headings, cells and captions. */
    String line(List<? extends Node> nodes) {
        return paragraph(nodes).replace(LINE_BREAK, " ").replace("\n", " ");
    }

    /** A text without blanks and line breaks at its ends. */
    private static String trimmed(String text) {
        int start = afterBlanks(text, 0);
        while (text.startsWith(LINE_BREAK, start)) {
            start = afterBlanks(text, start + LINE_BREAK.length());
        }
        int end = beforeBlanks(text, start, text.length());
        // what stands behind a line break is its end
        boolean broken = end < text.length() && text.contains(LINE_BREAK);
        while (broken && endsInBreak(text, start, end)) {
            end = beforeBlanks(text, start, end - 1);
        }
        return text.substring(start, end);
    }

    private static int afterBlanks(String text, int from) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int beforeBlanks(String text, int start, int from) {
        int end = from;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean endsInBreak(String text, int start, int end) {
        int signs = 0;
        while (end - signs > start && text.charAt(end - 1 - signs) == '\\') {
            signs++;
        }
        return signs % 2 == 1;
    }

    private void write(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            words(Emphasis.without(words.getWholeText()).replaceAll("[ \\t\\r\\n\\f]+", " "), isInLink(words), text);
        } else if (node instanceof Element element) {
            element(element, text);
        }
    }

    /** Words, and addresses among them: each ends where it ends there. */
    private static void words(String words, boolean inLink, StringBuilder text) {
        Matcher address = ADDRESS.matcher(words);
        int from = 0;
        while (address.find()) {
            text.append(MarkdownEscape.text(words.substring(from, address.start())));
            text.append(
                    inLink
                            ? MarkdownEscape.text(address.group()).replaceFirst(":", "\\\\:")
                            : "<" + address.group() + ">");
            from = address.end();
        }
        text.append(MarkdownEscape.text(words.substring(from)));
    }

    private static boolean isInLink(TextNode words) {
        Node parent = words.parent();
        return parent instanceof Element element && element.closest("a") != null;
    }

    private void element(Element element, StringBuilder text) {
        String name = element.normalName();
        if (isDropped(element)) {
            losses.add(name);
            return;
        }
        switch (name) {
            case "em", "i", "cite", "dfn" -> marked(element, text, Emphasis.EM, Emphasis.EM_END);
            case "strong", "b" -> marked(element, text, Emphasis.STRONG, Emphasis.STRONG_END);
            case "del", "s", "strike" -> marked(element, text, Emphasis.STRIKE, Emphasis.STRIKE_END);
            case "br" -> text.append(LINE_BREAK);
            case "code", "tt" -> text.append(MarkdownEscape.code(element.wholeText()));
            case "a" -> link(element, text);
            case "img" -> text.append(image(element, "", ""));
            case "q" -> {
                text.append('“');
                children(element, text);
                text.append('”');
            }
            case "abbr", "acronym" -> abbreviation(element, text);
            case "iframe", "video", "audio" -> text.append(raw(element));
            default -> {
                if (KEPT.contains(name)) {
                    text.append('<').append(name).append('>');
                    children(element, text);
                    text.append("</").append(name).append('>');
                } else {
                    children(element, text);
                }
            }
        }
    }

    private void children(Element element, StringBuilder text) {
        element.childNodes().forEach(child -> write(child, text));
    }

    private void marked(Element element, StringBuilder text, char open, char close) {
        text.append(open);
        children(element, text);
        text.append(close);
    }

    private void abbreviation(Element element, StringBuilder text) {
        String title = element.attr("title");
        if (title.isBlank()) {
            children(element, text);
            return;
        }
        text.append("<abbr title=\"").append(Entities.escape(title)).append("\">");
        children(element, text);
        text.append("</abbr>");
    }

    private void link(Element element, StringBuilder text) {
        String address = element.attr("href").strip();
        StringBuilder inner = new StringBuilder();
        children(element, inner);
        if (address.isEmpty() || !isSafe(address) || inner.toString().isBlank()) {
            text.append(inner);
            return;
        }
        if (isPicture(address)
                && element.select("img").size() == 1
                && element.text().isBlank()) {
            text.append(inner);
            return;
        }
        text.append('[')
                .append(inner)
                .append("](")
                .append(MarkdownEscape.destination(addresses.link(address)))
                .append(MarkdownEscape.title(MarkdownEscape.text(element.attr("title"))))
                .append(')');
    }

    /** A picture, with its caption and who made it; nothing where it has no address. */
    String image(Element image, String caption, String credit) {
        String address = source(image);
        if (address.isEmpty() || !isSafe(address)) {
            losses.add("picture without an address");
            return "";
        }
        String alternative =
                MarkdownEscape.text(image.attr("alt").replaceAll("\\s+", " ").strip());
        return "![" + alternative + "](" + MarkdownEscape.destination(addresses.picture(address))
                + MarkdownEscape.title(caption) + ")"
                + (credit.isBlank()
                        ? ""
                        : "{credit=\"" + credit.replace("\"", "'").replace("\\", "") + "\"}");
    }

    /** The address of a picture: of those that scripts load later the real one. */
    private static String source(Element image) {
        for (String name : List.of("data-src", "data-lazy-src", "data-original", "src")) {
            String address = image.attr(name).strip();
            if (!address.isEmpty() && !address.startsWith("data:")) {
                return address;
            }
        }
        return "";
    }

    /** An element as HTML, on one line and without what runs. */
    String raw(Element element) {
        Element copy = element.clone();
        copy.select("*").stream()
                .filter(each -> each != copy && (isDropped(each) || ELSEWHERE.contains(each.normalName())))
                .forEach(each -> {
                    losses.add(each.normalName());
                    each.remove();
                });
        copy.getAllElements()
                .forEach(each -> each.attributes().asList().stream()
                        .filter(attribute -> isOfScripts(attribute.getKey().toLowerCase(Locale.ROOT))
                                || !isSafe(attribute.getValue()))
                        .map(Attribute::getKey)
                        .toList()
                        .forEach(each::removeAttr));
        return copy.outerHtml().replaceAll("\\s*\\n\\s*", " ");
    }

    /** Whether an attribute is run, or is a document of its own. */
    private static boolean isOfScripts(String attribute) {
        return attribute.startsWith("on") || attribute.equals("srcdoc");
    }

    static boolean isSafe(String address) {
        String folded = address.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        return !folded.startsWith("javascript:") && !folded.startsWith("vbscript:") && !folded.startsWith("data:text");
    }

    static boolean isPicture(String address) {
        return address.replaceAll("[?#].*", "")
                .toLowerCase(Locale.ROOT)
                .matches(".*\\.(?:jpe?g|png|gif|webp|svg|avif)");
    }
}
