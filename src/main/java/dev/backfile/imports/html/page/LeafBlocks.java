package dev.backfile.imports.html.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The blocks of a text in which no other block stands, as its readers see one below the other. */
final class LeafBlocks {

    private static final Set<String> WHOLE = Set.of("table", "pre");
    private static final Set<String> UNMIXED =
            Set.of("table", "tr", "tbody", "ul", "ol", "dl", "figure", "pre", "thead");

    private LeafBlocks() {}

    /** The blocks of a text in their order; loose text beside blocks is set into paragraphs first. */
    static List<Element> of(Element body) {
        wrapLoose(body);
        List<Element> blocks = new ArrayList<>();
        for (Element each : body.getAllElements()) {
            boolean leaf = each != body && (Prose.isBlock(each) && !Prose.holdsBlocks(each));
            boolean whole = each != body && WHOLE.contains(each.normalName());
            if (leaf && (each.hasText() || each.normalName().equals("hr")) && !isWithin(each, body) || whole) {
                blocks.add(each);
            }
        }
        return blocks;
    }

    /** The words of a block. */
    static String text(Element block) {
        return block.text().replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** What stands before the first line break of a block. */
    static String firstLine(Element block) {
        StringBuilder line = new StringBuilder();
        for (Node node : block.childNodes()) {
            if (node instanceof Element element
                    && element.normalName().equals("br")
                    && !line.toString().isBlank()) {
                break;
            }
            line.append(
                    node instanceof TextNode text
                            ? text.text()
                            : node instanceof Element element ? element.text() : "");
        }
        return line.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static void wrapLoose(Element body) {
        for (Element holder : new ArrayList<>(body.getAllElements())) {
            boolean mixed = Prose.isBlock(holder)
                    && !UNMIXED.contains(holder.normalName())
                    && (holder == body || holder.children().stream().anyMatch(Prose::isBlock));
            if (mixed && !isWithin(holder, body)) {
                wrap(holder);
            }
        }
    }

    /** Whether an element stands in a table or a text that was set beforehand. */
    private static boolean isWithin(Element element, Element body) {
        for (Element each = element; each != null; each = each == body ? null : each.parent()) {
            if (WHOLE.contains(each.normalName())) {
                return true;
            }
        }
        return false;
    }

    private static void wrap(Element holder) {
        List<Node> nodes = new ArrayList<>(holder.childNodes());
        boolean loose = nodes.stream().anyMatch(node -> !isApart(node) && isSeen(node));
        if (!loose) {
            return;
        }
        holder.empty();
        List<Node> run = new ArrayList<>();
        for (Node node : nodes) {
            if (isApart(node)) {
                into(run, holder);
                holder.appendChild(node);
            } else {
                run.add(node);
            }
        }
        into(run, holder);
    }

    private static boolean isApart(Node node) {
        return Prose.isBlock(node) || node instanceof Element element && Prose.holdsBlocks(element);
    }

    private static void into(List<Node> run, Element holder) {
        Element parent = run.stream().anyMatch(LeafBlocks::isSeen) ? holder.appendElement("p") : holder;
        run.forEach(parent::appendChild);
        run.clear();
    }

    private static boolean isSeen(Node node) {
        return node instanceof TextNode text
                ? !text.text().replace('\u00a0', ' ').isBlank()
                : node instanceof Element element
                        && (element.hasText() || element.is("img, iframe") || element.selectFirst("img") != null);
    }
}
