package dev.backfile.imports.html.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Takes off a text what stands before its first sentence and behind its last one: headline, byline, date; what is asked and offered. */
final class Trimming {

    private static final int SENTENCE = 60;
    private static final Pattern BEHIND = Pattern.compile(
            "(?U)^\\W{0,4}(?:©|\\(c\\)|copyright|all rights reserved|alle rechte|tous droits|todos los derechos|share|print|e-?mail|tweet|like|facebook|messages sorted by|previous message|next message|back to|back|return to|go to|home|top|up|next|previous|prev|posted (?:by|in|on|at)|filed under|tags?:|tagged|categor(?:y|ies)|labels?:|topics?:|keywords?:|comments?|leave a|reply|permalink|permanent link|more (?:from|stories|news)|related|sign up|subscribe|discuss|follow|about (?:us|the author)|contact|last (?:updated|modified)|updated:?|first published|published|this (?:article|page|story|site|document|entry|post|item) (?:was|is|first|last)|web ?master|maintained by|designed by|you are visitor|visit|send (?:this|your|us)|your (?:comments|email)|zurück|drucken|seite|nach oben|teilen|mehr zum|kommentare|artikel (?:drucken|versenden)|imprimer|partager|retour|envoyer|inicio|volver|compartir|imprimir|enviar|stampa|invia|condividi|torna|terug|tillbaka|skriv ut|wróć|drukuj|zpět|责任编辑|版权|版權|無断|転載|著作権|上一篇|下一篇|打印|印刷|もどる|戻る|トップ|page \\d|\\[|<|«|»|\\||^•).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern ABSTRACT = Pattern.compile(
            "(?iu)(?:abstract|summary|introduction|zusammenfassung|einleitung|résumé|resumen|sommario|riassunto|введение|аннотация|要旨|概要|摘要)");
    private static final Set<String> WHOLE = Set.of("table", "pre");
    private static final Set<String> UNMIXED =
            Set.of("table", "tr", "tbody", "ul", "ol", "dl", "figure", "pre", "thead");
    private static final Pattern END =
            Pattern.compile("(?iu)[-–—#*\\s]{1,8}(?:30|ends?|ende|fin|конец)[-–—#*\\s]{1,8}");
    private static final Pattern MARK = Pattern.compile("(?U)^[\\W_]{1,12}$");

    private final String headline;
    private final Predicate<String> known;

    /**
     * Trims texts.
     *
     * @param headline the headline of the article
     * @param known whether a line was read already, as a byline, a date, a standfirst
     */
    Trimming(String headline, Predicate<String> known) {
        this.headline = Prose.folded(headline);
        this.known = known;
    }

    /** Changes a text; what stood before its headline goes with it. */
    void trim(Element body, @Nullable Element headlineWithin) {
        if (headlineWithin != null && headlineWithin != body && Clutter.isAround(body, headlineWithin)) {
            removeBefore(body, headlineWithin);
        }
        front(body);
        back(body);
    }

    /** Takes out the headline and all that stands before it but figures. */
    private static void removeBefore(Element body, Element headline) {
        List<Element> figures = new ArrayList<>();
        for (Element each = headline; each != body && each != null; each = each.parent()) {
            for (Node sibling = each.previousSibling(); sibling != null; ) {
                Node earlier = sibling.previousSibling();
                if (sibling instanceof Element element) {
                    (element.is("figure") ? List.of(element) : element.select("figure"))
                            .stream().filter(Trimming::isLarge).forEach(figures::add);
                }
                sibling.remove();
                sibling = earlier;
            }
        }
        headline.remove();
        for (Element figure : figures) {
            body.prependChild(figure);
        }
    }

    /** Whether a figure may be one of the article, and no seal above it. */
    private static boolean isLarge(Element figure) {
        return figure.select("img").stream()
                .noneMatch(image -> image.attr("width").matches("\\d{1,2}|1[01]\\d"));
    }

    private void front(Element body) {
        boolean named = false;
        for (Element block : blocks(body)) {
            named |= isByline(text(block)) || isByline(firstLine(block));
            lines(block, true);
            if (!block.hasText() && !block.is("hr") && block.selectFirst("img, figure") == null) {
                remove(block, body);
                continue;
            }
            String text = text(block);
            if (block.is("figure, figure *")) {
                continue;
            }
            boolean byline = isByline(text) || named && isHouse(text);
            boolean dated = isDated(text);
            boolean leads = Prose.linkShare(block) > 0.5 && Prose.length(text) < 120;
            boolean asked =
                    Prose.length(text) < SENTENCE && BEHIND.matcher(text).matches();
            if (byline || dated || leads || asked || MARK.matcher(text).matches() && !block.is("hr")) {
                remove(block, body);
            } else if (Prose.length(text) >= SENTENCE
                    || block.is("blockquote, blockquote *, h2, h3, h4, table, ul, ol, li")) {
                break;
            } else if (Prose.length(text) < 25
                    && !text.matches(".*[.!?…:\"”»。！？]$")
                    && !ABSTRACT.matcher(text).matches()) {
                remove(block, body);
            } else {
                break;
            }
        }
        Element first = body.selectFirst("hr");
        if (first != null && before(first, body).isBlank()) {
            first.remove();
        }
    }

    private static String firstLine(Element block) {
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

    /** Whether a line behind a byline tells for whom somebody writes, or from where. */
    private static boolean isHouse(String text) {
        return Prose.length(text) < 60
                && !text.matches(".*[.!?…:\"”»。！？]$")
                && (text.matches("\\p{Ll}.*") || Byline.isOffice(text));
    }

    private boolean isByline(String text) {
        return known.test(text)
                || isHeadline(text)
                || Byline.isLed(text)
                        && Prose.length(text) < 60
                        && !Byline.names(text).isEmpty();
    }

    private static boolean isDated(String text) {
        return text.length() < 60
                && WrittenDate.in(text, "en")
                        .filter(date -> date.to() - date.from() > text.length() * 0.5)
                        .isPresent();
    }

    /** Takes lines off a block that are no sentences of the text: those at its beginning, or those at its end. */
    private void lines(Element block, boolean first) {
        if (block.is("pre, table, ul, ol") || block.select("> br").isEmpty()) {
            return;
        }
        while (block.selectFirst("> br") != null) {
            List<Node> line = new ArrayList<>();
            Node at = first ? block.firstChild() : block.lastChild();
            while (at != null
                    && !(at instanceof Element element && element.normalName().equals("br"))) {
                line.add(at);
                at = first ? at.nextSibling() : at.previousSibling();
            }
            StringBuilder words = new StringBuilder();
            line.forEach(node -> words.insert(
                    first ? words.length() : 0,
                    node instanceof TextNode text
                            ? text.text()
                            : node instanceof Element element ? element.text() : ""));
            String text = words.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
            boolean office = first
                    && Prose.length(text) < 50
                    && !text.matches(".*[.!?…:]$")
                    && block.childNodes().size() > line.size() + 1
                    && !Byline.isName(text)
                    && text.matches("(?iu).*(?:staff|writer|correspondent|editor|reporter).*");
            boolean asked = !first
                    && Prose.length(text) < SENTENCE
                    && BEHIND.matcher(text).matches();
            boolean leads = first
                    && Prose.length(text) < 50
                    && line.stream()
                            .allMatch(node -> node instanceof TextNode loose
                                    ? loose.isBlank()
                                    : node instanceof Element element && Prose.linkShare(element) > 0.9);
            if (at == null || !text.isEmpty() && !isByline(text) && !isDated(text) && !office && !asked && !leads) {
                return;
            }
            line.forEach(Node::remove);
            at.remove();
        }
    }

    private void back(Element body) {
        List<Element> blocks = blocks(body);
        for (int at = blocks.size() - 1; at > 0; at--) {
            Element block = blocks.get(at);
            lines(block, false);
            if (!block.hasText() && !block.is("hr") && block.selectFirst("img, figure") == null) {
                remove(block, body);
                continue;
            }
            String text = text(block);
            if (block.is("figure, figure *")) {
                break;
            }
            boolean leads = Prose.linkShare(block) > 0.5 && Prose.length(text) < 200;
            boolean asked = Prose.length(text) < 260 && BEHIND.matcher(text).matches() && !isQuotation(text);
            boolean dated = isDated(text) || block.is("address") && Prose.length(text) < 200;
            boolean heading = block.normalName().matches("h[1-6]");
            boolean mark = MARK.matcher(text).matches() || END.matcher(text).matches();
            if (leads
                    || asked
                    || dated
                    || heading
                    || mark
                    || block.is("hr")
                    || block.is("[class*=postmeta], [class*=entry-meta], [class*=post-footer], [class*=entry-footer]")
                    || Prose.length(text) < 40 && text.endsWith(":")
                    || known.test(text) && Prose.length(text) < SENTENCE
                    || isHeadline(text)) {
                remove(block, body);
            } else {
                break;
            }
        }
    }

    /** Whether a line that begins with a mark is a sentence. */
    private static boolean isQuotation(String text) {
        return text.matches("(?s)^[\\[“\"„].*[.!?][”\"“]?$")
                || text.matches("(?s)^[«»].*[«»].*") && text.matches("(?s).*[.!?…»«][»«]?$") && Prose.length(text) > 25;
    }

    private boolean isHeadline(String text) {
        String folded = Prose.folded(text);
        return folded.equals(headline)
                || folded.length() > 12 && headline.length() > 12 && Headline.agreement(folded, headline) > 0.92;
    }

    /** The blocks in which no other block stands, in their order. */
    private static List<Element> blocks(Element body) {
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

    /** Sets loose text beside blocks into paragraphs. */
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
        Element parent = run.stream().anyMatch(Trimming::isSeen) ? holder.appendElement("p") : holder;
        run.forEach(parent::appendChild);
        run.clear();
    }

    private static boolean isSeen(Node node) {
        return node instanceof TextNode text
                ? !text.text().replace('\u00a0', ' ').isBlank()
                : node instanceof Element element
                        && (element.hasText() || element.is("img, iframe") || element.selectFirst("img") != null);
    }

    private static String before(Element element, Element body) {
        StringBuilder text = new StringBuilder();
        for (Element each = element; each != null && each != body; each = each.parent()) {
            for (Node sibling = each.previousSibling(); sibling != null; sibling = sibling.previousSibling()) {
                text.append(
                        sibling instanceof TextNode words
                                ? words.text()
                                : sibling instanceof Element other ? other.text() : "");
            }
        }
        return text.toString().replace('\u00a0', ' ');
    }

    private static void remove(Element block, Element body) {
        Element parent = block.parent();
        block.remove();
        while (parent != null
                && parent != body
                && !parent.hasText()
                && parent.selectFirst("figure, img, table, hr") == null) {
            Element outer = parent.parent();
            parent.remove();
            parent = outer;
        }
    }

    private static String text(Element block) {
        return block.text().replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
