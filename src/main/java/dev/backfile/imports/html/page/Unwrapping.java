package dev.backfile.imports.html.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes shells off what stands in them, all of an element at once: one by one would take time with the square of their number. */
final class Unwrapping {

    private Unwrapping() {}

    /** Leaves the contents of all elements within another one that are shells. */
    static void unwrap(Element root, Predicate<Element> shell) {
        List<Element> all = new ArrayList<>(root.getAllElements());
        for (int at = all.size() - 1; at >= 0; at--) {
            Element holder = all.get(at);
            boolean kept = holder == root || !shell.test(holder);
            if (kept && holder.children().stream().anyMatch(shell)) {
                List<Node> flat = new ArrayList<>();
                flatten(holder, shell, flat);
                holder.empty();
                holder.appendChildren(flat);
            }
        }
    }

    private static void flatten(Element holder, Predicate<Element> shell, List<Node> flat) {
        List<Node> nodes = new ArrayList<>(holder.childNodes());
        for (Node node : nodes) {
            if (node instanceof Element element && shell.test(element)) {
                flatten(element, shell, flat);
            } else {
                flat.add(node);
            }
        }
        nodes.clear();
        if (shell.test(holder)) {
            holder.empty();
        }
    }
}
