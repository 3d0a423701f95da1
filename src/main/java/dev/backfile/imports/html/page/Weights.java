package dev.backfile.imports.html.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How much prose stands in each element of a page: text in runs that are long enough for sentences and are not links. */
final class Weights {

    private static final int SHORTEST = 35;

    /** A line that says whose a page is has no more nodes than this. */
    private static final int MOST_OF_RIGHTS = 12;

    private final Map<Element, Integer> whole = new IdentityHashMap<>();
    private final Map<Element, Integer> own = new IdentityHashMap<>();

    /** The weights of all that stands in an element. */
    Weights(Element root) {
        List<Element> elements = new ArrayList<>(root.getAllElements());
        for (int at = elements.size() - 1; at >= 0; at--) {
            Element element = elements.get(at);
            int weight = Prose.isBlock(element) || Prose.holdsBlocks(element) ? own(element) : 0;
            own.put(element, weight);
            int sum = weight;
            for (Element child : element.children()) {
                sum += whole.getOrDefault(child, 0);
            }
            whole.put(element, sum);
        }
    }

    /** The prose in an element. */
    int of(Element element) {
        return whole.getOrDefault(element, 0);
    }

    /** The prose that stands in an element itself, and in no block within it. */
    int ownOf(Element element) {
        return own.getOrDefault(element, 0);
    }

    /** The prose of a block that is not in blocks within it: each run between these counts for itself. */
    private static int own(Element block) {
        if (block.childNodeSize() < MOST_OF_RIGHTS && Trimming.isOfRights(block)) {
            return 0;
        }
        int[] run = {0, 0};
        int weight = 0;
        for (Node node : block.childNodes()) {
            if (Prose.isBlock(node) || node instanceof Element element && Prose.holdsBlocks(element)) {
                weight += weight(run);
                run[0] = 0;
                run[1] = 0;
            } else if (node instanceof TextNode text) {
                run[0] += Prose.length(text.text());
            } else if (node instanceof Element inline) {
                int length = Prose.length(inline);
                run[0] += length;
                run[1] += inline.normalName().equals("a") && inline.hasAttr("href") ? length : Prose.linked(inline);
            }
        }
        weight += weight(run);
        return block.normalName().equals("li") ? weight / 2 : weight;
    }

    private static int weight(int[] run) {
        return run[0] - run[1] >= SHORTEST && run[1] * 2 <= run[0] ? run[0] - run[1] : 0;
    }
}
