package dev.backfile.imports.html.page;

import dev.backfile.imports.markdown.BlockElements;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much of an element is text that somebody reads, and how much of that leads elsewhere. */
final class Prose {

    private static final Set<String> BLOCKS = BlockElements.and("caption", "dir", "form", "hgroup", "menu", "summary");

    private Prose() {}

    /** Whether an element stands on lines of its own. */
    static boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.normalName());
    }

    /** Whether a block stands within an element. */
    static boolean holdsBlocks(Element element) {
        return element.children().stream().anyMatch(child -> isBlock(child) || holdsBlocks(child));
    }

    /** The length of a text in letters of an alphabet: a sign of Chinese, Japanese or Korean tells more. */
    static int length(String text) {
        int length = 0;
        boolean blank = true;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean white = Character.isWhitespace(sign) || sign == '\u00a0';
            length += white ? (blank ? 0 : 1) : sign >= '\u3040' && sign <= '\ud7ff' ? 3 : 1;
            blank = white;
        }
        return length;
    }

    /** The length of an element's text. */
    static int length(Element element) {
        return length(element.text());
    }

    /** The length of its text that stands in links. */
    static int linked(Element element) {
        int[] length = {0};
        element.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text && inLink(text, element)) {
                    length[0] += length(text.text().strip());
                }
            }

            @Override
            public void tail(Node node, int depth) {}
        });
        return length[0];
    }

    private static boolean inLink(TextNode text, Element within) {
        for (Node parent = text.parent(); parent instanceof Element element; parent = parent.parent()) {
            if (element.normalName().equals("a") && element.hasAttr("href")) {
                return true;
            }
            if (parent == within) {
                return false;
            }
        }
        return false;
    }

    /** The share of its text that stands in links: 0 to 1. */
    static double linkShare(Element element) {
        int length = length(element);
        return length == 0 ? 0 : Math.min(1, (double) linked(element) / length);
    }

    /** A text so that two that look the same are the same. */
    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }
}
