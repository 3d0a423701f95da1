package dev.backfile.sample;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A thing that a page marks up in the classes of microformats2, such as {@code h-entry}.
 *
 * @param root the element that has the class
 */
record Microformat(Element root) {

    /** The things of a kind that stand in an element, itself included. */
    static List<Microformat> in(Element element, String kind) {
        return element.select("." + kind).stream().map(Microformat::new).toList();
    }

    /** The elements that give a property of this thing, not of one that stands in it. */
    List<Element> property(String name) {
        return root.select("." + name).stream()
                .filter(element -> element != root && isOwn(element))
                .toList();
    }

    /** The words of a property. */
    List<String> texts(String name) {
        return property(name).stream()
                .map(element -> element.hasAttr("value") ? element.attr("value") : element.text())
                .toList();
    }

    /** The things of a kind directly within this one. */
    List<Microformat> children(String kind) {
        return root.select("." + kind).stream()
                .filter(element -> element != root && isOwn(element))
                .map(Microformat::new)
                .toList();
    }

    private boolean isOwn(Element element) {
        return element.parents().stream()
                .filter(Microformat::isRoot)
                .findFirst()
                .filter(nearest -> nearest == root)
                .isPresent();
    }

    private static boolean isRoot(Element element) {
        return element.classNames().stream().anyMatch(name -> name.matches("h-[a-z-]+"));
    }
}
