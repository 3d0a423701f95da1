package dev.backfile.imports.html.page;

import dev.backfile.notation.BlockElements;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeVisitor;

/** How much of an element is text that somebody reads, and how much of that leads elsewhere. */
final class Prose {

    private static final Set<String> BLOCKS = BlockElements.and();

    private Prose() {}

    /** Whether an element stands on lines of its own. */
    static boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.normalName());
    }

    /** Whether a block stands within an element. */
    static boolean holdsBlocks(Element element) {
        boolean[] found = {false};
        element.filter((node, depth) -> {
            found[0] = node != element && isBlock(node);
            return found[0] ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return found[0];
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

    /** Whether an element has no letter, and none of the elements of these names. */
    static boolean isEmpty(Element element, Set<String> shown) {
        boolean[] seen = {false};
        element.filter((node, depth) -> {
            seen[0] |= node instanceof TextNode text
                            && !text.getWholeText().replace('\u00a0', ' ').isBlank()
                    || node instanceof Element inner && inner != element && shown.contains(inner.normalName());
            return seen[0] ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return !seen[0];
    }

    /** Whether an element has more than so many signs, or more than one picture; looks no further when it has. */
    static boolean isMoreThanOnePicture(Element element, int longest) {
        int[] seen = {0, 0};
        element.filter((node, depth) -> {
            seen[0] +=
                    node instanceof TextNode text ? length(text.getWholeText().strip()) : 0;
            seen[1] += node instanceof Element inner && inner.normalName().equals("img") ? 1 : 0;
            return seen[0] > longest || seen[1] > 1 ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return seen[0] > longest || seen[1] > 1;
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
