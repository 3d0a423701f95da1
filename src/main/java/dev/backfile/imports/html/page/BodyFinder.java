package dev.backfile.imports.html.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element of a page that holds the text of its article. */
final class BodyFinder {

    private static final int SHORTEST = 90;

    /** Names by which pages say where the text is, the surest first. */
    private static final List<String> SAID = List.of(
            "[itemprop~=(?i)(^|\\s)articleBody(\\s|$)], [property~=(?i)(^|:)articleBody$]",
            ".e-content",
            ".entry-content, .entry__content",
            "#article-body, .article-body, .article__body, .articleBody, #articleBody, .article-content, .article__content, #articleText, .article-text, .story-body, .storybody, #storytext, .story-content, .post-content, .post-body, .postbody, .article-copy, .bodytext, .body-text, .content-body, nyt_text, .field-name-body, .storycontent");

    private final Weights weights;
    private final @Nullable Element headline;

    /** A finder for a page with these weights, and its headline where that stands on it. */
    BodyFinder(Weights weights, @Nullable Element headline) {
        this.weights = weights;
        this.headline = headline;
    }

    /** The element that holds the text; empty where there is too little of it. */
    Optional<Element> find(Element page) {
        int total = weights.of(page);
        if (total < SHORTEST) {
            return Optional.empty();
        }
        for (String names : SAID) {
            Optional<Element> said = said(page.select(names), total);
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.of(descend(page));
    }

    private Optional<Element> said(List<Element> found, int total) {
        List<Element> outermost = new ArrayList<>();
        for (Element each : found) {
            boolean within = outermost.stream().anyMatch(outer -> Clutter.isAround(outer, each));
            if (!within && weights.of(each) > 0) {
                outermost.add(each);
            }
        }
        int sum = outermost.stream().mapToInt(weights::of).sum();
        if (sum * 3 < total) {
            return Optional.empty();
        }
        Optional<Element> best =
                outermost.stream().reduce((one, other) -> weights.of(one) >= weights.of(other) ? one : other);
        if (best.filter(each -> weights.of(each) * 10 >= sum * 8).isPresent()) {
            return best;
        }
        Element common = outermost.get(0);
        while (common != null && !isAroundAll(common, outermost)) {
            common = common.parent();
        }
        boolean close = common != null && weights.of(common) * 10 <= sum * 13;
        return close && outermost.stream().noneMatch(BodyFinder::leadsElsewhere)
                ? Optional.ofNullable(common)
                : Optional.empty();
    }

    private static boolean leadsElsewhere(Element part) {
        Element before = part.previousElementSibling();
        return before != null && before.selectFirst("h1 a[href], h2 a[href], h3 a[href]") != null;
    }

    private static boolean isAroundAll(Element outer, List<Element> all) {
        return all.stream().allMatch(each -> Clutter.isAround(outer, each));
    }

    /** Goes down as long as one element has nearly all of the prose, and none of it stands around that. */
    private Element descend(Element page) {
        Element current = page;
        while (true) {
            Element largest = null;
            for (Element child : current.children()) {
                if (largest == null || weights.of(child) > weights.of(largest)) {
                    largest = child;
                }
            }
            if (largest == null
                    || largest.normalName().matches("p|pre|li|h[1-6]|dd")
                    || !isMost(largest, current)
                    || losesProse(current, largest)) {
                return current;
            }
            current = largest;
        }
    }

    private boolean isMost(Element child, Element parent) {
        boolean column = child.normalName().matches("td|tr");
        return weights.of(child) * 100L >= weights.of(parent) * (column ? 55L : 66L);
    }

    /** Whether prose stands directly beside the part with most of it. */
    private boolean losesProse(Element parent, Element largest) {
        if (weights.ownOf(parent) >= 60) {
            return true;
        }
        boolean after = false;
        for (Element sibling : parent.children()) {
            if (sibling == largest) {
                after = true;
                continue;
            }
            int weight = weights.of(sibling);
            boolean plain = sibling.normalName().matches("p|blockquote|pre");
            if (plain && weight >= 40 && Prose.linkShare(sibling) < 0.3) {
                return true;
            }
            if (weight >= 60 && isFurtherPart(sibling, largest)) {
                return true;
            }
            boolean box = sibling.normalName().matches("div|section|font|span|center|tr|table|header");
            boolean follows = headline == null ? !after : isBefore(headline, sibling);
            if (box && weight >= 60 && follows && isText(sibling, weight) && (!after || weight >= 300)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a box is a part of the text as another one is: both have the same name and class, and it leads nowhere. */
    private static boolean isFurtherPart(Element box, Element part) {
        return box.normalName().equals("section")
                && part.normalName().equals("section")
                && !part.className().isBlank()
                && box.classNames().stream()
                        .findFirst()
                        .equals(part.classNames().stream().findFirst())
                && Prose.linkShare(box) < 0.15;
    }

    private boolean isText(Element box, int weight) {
        return weight >= 0.7 * Prose.length(box)
                && Prose.linkShare(box) < 0.15
                && box.select("h1 a, h2 a, h3 a, h4 a, li a").isEmpty()
                && (headline == null || !Clutter.isAround(box, headline));
    }

    private static boolean isBefore(Element one, Element other) {
        for (Element each = one; each != null; each = each.parent()) {
            if (each.parent() == other.parent()) {
                return each.elementSiblingIndex() <= other.elementSiblingIndex();
            }
        }
        return true;
    }
}
