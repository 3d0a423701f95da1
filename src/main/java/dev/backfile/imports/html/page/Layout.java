package dev.backfile.imports.html.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes of what only looks like paragraphs, headings and columns what it means: tables that draw the page, fonts, line breaks. */
final class Layout {

    private static final int LONG_CELL = 250;
    private static final Set<String> DRAWING = Set.of("font", "span", "basefont", "blink", "marquee", "big");
    private static final Set<String> UNPARTED = Set.of(
            "pre",
            "table",
            "tr",
            "td",
            "th",
            "ul",
            "ol",
            "dl",
            "figure",
            "figcaption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "a",
            "em",
            "i",
            "b",
            "strong",
            "address");
    private static final Set<String> BOXES = Set.of(
            "p",
            "div",
            "section",
            "article",
            "header",
            "aside",
            "center",
            "li",
            "ul",
            "ol",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "b",
            "strong",
            "i",
            "em",
            "a",
            "address",
            "dl",
            "dd",
            "dt");
    private static final Set<String> KEPT = Set.of("img", "figure", "hr", "table", "iframe", "video", "audio");
    /** What houses call the headings within a text. */
    private static final String CROSSHEAD = "div, p"
            .replaceAll(
                    "(\\w+)",
                    "$1[class~=(?i)^(zwischentitel|zwischenueberschrift|cross-?head(ing)?|ladillo|inter-?titre|intert[ií]tulo|mellan-?rubrik|mellem-?rubrik|tussenkop|[sś]r[oó]dtytu[lł])\\$]");

    private static final Pattern QUOTED = Pattern.compile("[\"“„«'‘][^.!]*[^.,:;!…][\"”“»'’]");
    private static final Pattern INDENT = Pattern.compile("^[\\u00a0\\u3000]{1,}|^\\s*\\u00a0[\\s\\u00a0]*");

    private Layout() {}

    /** Changes what stands within an element. */
    static void toMeaning(Element body) {
        if (body.normalName().matches("td|th|tr|tbody|font|span|center")) {
            body.tagName("div");
        }
        body.select("nyt_text, nyt_headline, nyt_byline, o\\:p, layer, ilayer, nobr, wbr").stream()
                .filter(each -> each != body)
                .forEach(Element::unwrap);
        List<Element> tables = new ArrayList<>(body.select("table"));
        for (int at = tables.size() - 1; at >= 0; at--) {
            if (tables.get(at) != body && isLayout(tables.get(at))) {
                flatten(tables.get(at));
            }
        }
        body.select("td, th, tr, tbody, thead, tfoot").stream()
                .filter(each -> each != body && each.closest("table") == null)
                .forEach(each -> each.tagName("div"));
        Unwrapping.unwrap(
                body,
                each -> DRAWING.contains(each.normalName())
                        && !(each.normalName().equals("span") && each.hasClass("credit")));
        List<Element> holders = new ArrayList<>(body.getAllElements());
        for (Element holder : holders) {
            if (holder == body || Clutter.isAround(body, holder)) {
                paragraphs(holder);
            }
        }
        crossheads(body);
        emptied(body);
    }

    private static boolean isLayout(Element table) {
        if (table.select("table").size() > 1
                || table.selectFirst("figure, p + p, h1, h2, h3, ul, blockquote") != null
                || table.attr("role").equals("presentation")) {
            return true;
        }
        List<Element> rows = table.select("tr");
        List<Element> cells = table.select("td, th");
        boolean single = rows.size() < 2
                || rows.stream().allMatch(row -> row.select("td, th").size() < 2);
        boolean heads = table.selectFirst("th, caption, thead") != null;
        boolean lengthy = cells.stream().anyMatch(cell -> Prose.length(cell) > LONG_CELL);
        boolean uneven = rows.stream()
                        .map(row -> row.select("td, th").size())
                        .filter(size -> size > 1)
                        .distinct()
                        .count()
                > 2;
        return single || lengthy || !heads && uneven;
    }

    private static void flatten(Element table) {
        table.select("td, th, tr, tbody, thead, tfoot, caption").forEach(each -> each.tagName("div"));
        table.tagName("div");
        table.attributes().remove("role");
    }

    /** Makes paragraphs of runs between two line breaks, and of lines that begin with blanks that are drawn. */
    private static void paragraphs(Element holder) {
        boolean plain = UNPARTED.contains(holder.normalName());
        if (plain
                || !Prose.isBlock(holder)
                || holder.childNodes().stream().noneMatch(Layout::isBreak) && !breaksInside(holder)) {
            return;
        }
        liftBreaks(holder);
        List<List<Node>> runs = new ArrayList<>();
        List<Node> run = new ArrayList<>();
        int breaks = 0;
        for (Node node : new ArrayList<>(holder.childNodes())) {
            if (node instanceof Element element && element.normalName().equals("br")) {
                breaks++;
                run.add(node);
                continue;
            }
            boolean blank = node instanceof TextNode text
                    && text.isBlank()
                    && text.getWholeText().indexOf('\u00a0') < 0;
            boolean spaced = node instanceof TextNode text
                    && text.text().replace('\u00a0', ' ').isBlank();
            if (blank || spaced && breaks > 0) {
                run.add(node);
                continue;
            }
            boolean indented = breaks == 1
                    && node instanceof TextNode text
                    && INDENT.matcher(text.getWholeText().replaceFirst("^[ \\t\\r\\n]+", ""))
                            .find();
            if (breaks > 1 || indented || Prose.isBlock(node)) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(node);
            if (Prose.isBlock(node)) {
                runs.add(run);
                run = new ArrayList<>();
            }
            breaks = 0;
        }
        runs.add(run);
        boolean split = runs.stream().filter(Layout::isSeen).count() > 1;
        if (!split) {
            return;
        }
        holder.empty();
        List<Node> made = new ArrayList<>();
        for (List<Node> each : runs) {
            if (each.size() == 1 && Prose.isBlock(each.get(0))) {
                made.add(each.get(0));
            } else if (isSeen(each)) {
                Element paragraph = new Element("p");
                trimmed(each).forEach(paragraph::appendChild);
                made.add(paragraph);
            }
        }
        if (holder.normalName().equals("p")) {
            holder.tagName("div");
        }
        made.forEach(holder::appendChild);
    }

    private static boolean isBreak(Node node) {
        return node instanceof Element element && element.normalName().equals("br");
    }

    private static boolean breaksInside(Element holder) {
        return holder.children().stream().anyMatch(Layout::isBroken);
    }

    /** Whether two line breaks follow one another within an inline element. */
    private static boolean isBroken(Element inline) {
        return !Prose.isBlock(inline)
                && inline.childNodeSize() > 1
                && inline.selectFirst("br") != null
                && inline.selectFirst("br + br") != null;
    }

    /** Takes the shell off inline elements that hold whole paragraphs. */
    private static void liftBreaks(Element holder) {
        for (Element child : new ArrayList<>(holder.children())) {
            if (isBroken(child) && child.normalName().matches("b|strong|i|em|span|font")) {
                child.unwrap();
            }
        }
    }

    private static boolean isSeen(List<Node> run) {
        return run.stream()
                .anyMatch(node -> node instanceof TextNode text
                        ? !text.text().replace('\u00a0', ' ').isBlank()
                        : node instanceof Element element
                                && (element.hasText()
                                        || element.normalName().matches("img|figure|iframe|hr|table")
                                        || element.selectFirst("img") != null));
    }

    private static List<Node> trimmed(List<Node> run) {
        List<Node> kept = new ArrayList<>(run);
        while (!kept.isEmpty() && isEdge(kept.get(0))) {
            kept.remove(0);
        }
        while (!kept.isEmpty() && isEdge(kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        if (!kept.isEmpty() && kept.get(0) instanceof TextNode text) {
            text.text(text.getWholeText().replaceFirst("^[\\s\\u00a0\\u3000]+", ""));
        }
        return kept;
    }

    private static boolean isEdge(Node node) {
        return node instanceof Element element && element.normalName().equals("br")
                || node instanceof TextNode text
                        && text.text().replace('\u00a0', ' ').isBlank();
    }

    /** A short paragraph of nothing but strong words is a heading; the highest heading of a text is one of the second order. */
    private static void crossheads(Element body) {
        body.select("p > b:first-child, p > strong:first-child").forEach(Layout::headingOfItsOwn);
        body.select(CROSSHEAD).stream()
                .filter(each -> Prose.length(each) < 90 && each.hasText() && !Prose.holdsBlocks(each))
                .forEach(each -> each.tagName("h2"));
        for (Element paragraph : body.select("p:not(:has([data-headline]))")) {
            boolean bold = paragraph.children().size() == 1
                    && paragraph.child(0).is("b, strong")
                    && paragraph.ownText().isBlank();
            String text = paragraph.text().strip();
            boolean between = paragraph.nextElementSibling() != null && isOutside(paragraph, body);
            if (bold
                    && between
                    && !text.isEmpty()
                    && text.length() < 70
                    && (!text.matches(".*[.,:;!?…\"”)]$")
                            || QUOTED.matcher(text).matches())
                    && paragraph.selectFirst("img, br, a") == null) {
                paragraph.child(0).unwrap();
                paragraph.tagName("h2");
            }
        }
        if (body.selectFirst("h1") != null) {
            for (int level = 5; level > 0; level--) {
                body.select("h" + level).tagName("h" + (level + 1));
            }
        }
    }

    /** Strong words that are the first line of a paragraph, and no sentence, become one of their own. */
    private static void headingOfItsOwn(Element strong) {
        Element paragraph = strong.parent();
        Node next = strong.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        boolean line = paragraph != null
                && next != null
                && isBreak(next)
                && strong.selectFirst("a, img, br") == null
                && strong.text().length() < 60
                && strong.text().matches(".*[^.,:;!?…\"”)]$")
                && strong.previousSibling() == null
                && Prose.length(paragraph) - Prose.length(strong) > 100;
        if (line) {
            next.remove();
            paragraph.before(new Element("p").appendChild(strong));
        }
    }

    /** Whether no quotation, item or cell of a text stands around a paragraph of it. */
    private static boolean isOutside(Element paragraph, Element body) {
        Element around = paragraph.closest("blockquote, li, td");
        return around == null || around == body || !Clutter.isAround(body, around);
    }

    private static void emptied(Element body) {
        List<Element> all = new ArrayList<>(body.getAllElements());
        for (int at = all.size() - 1; at > 0; at--) {
            Element each = all.get(at);
            if (BOXES.contains(each.normalName()) && Prose.isEmpty(each, KEPT)) {
                each.remove();
            }
        }
    }
}
