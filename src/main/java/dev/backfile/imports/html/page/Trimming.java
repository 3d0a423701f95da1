package dev.backfile.imports.html.page;

import dev.backfile.imports.html.date.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Takes off a text what stands before its first sentence and behind its last one: headline, byline, date; what is asked and offered. */
final class Trimming {

    private static final int SENTENCE = 60;
    private static final int LONGEST_RIGHTS = 340;
    private static final Pattern BEHIND = Pattern.compile(
            "(?U)^\\W{0,4}(?:©|\\(c\\)|doi:|from the .{2,60} dept\\.$|copyright|all rights reserved|alle rechte|tous droits|todos los derechos|share|print|send (?:it|this)|save (?:this )?(?:story|article)|e-?mail|tweet|like|facebook|messages sorted by|previous message|next message|back to|back|return to|go to|home|top|up|next|previous|prev|(?:web )?posted (?:by|in|on|at)|filed under|tags?:|tagged|categor(?:y|ies)|labels?:|topics?:|keywords?:|comments?|leave a|reply|permalink|permanent link|more (?:from|stories|news)|related|sign up|subscribe|discuss|follow|about (?:us|the author)|contact|last (?:updated|modified)|updated:?|first published|published|this (?:article|page|story|site|document|entry|post|item) (?:was|is|first|last)|web ?master|maintained by|designed by|you are visitor|visit|send (?:this|your|us)|your (?:comments|email)|zurück|drucken|seite|nach oben|teilen|mehr zum|kommentare|artikel (?:drucken|versenden)|imprimer|partager|retour|envoyer|inicio|volver|compartir|imprimir|enviar|stampa|invia|condividi|torna|terug|tillbaka|skriv ut|wróć|drukuj|podziel się|źródło|zdroj:|source:|quelle:|fonte:|fuente:|источник|المصدر|来源|出典|zpět|责任编辑|版权|版權|無断|転載|著作権|上一篇|下一篇|打印|印刷|もどる|戻る|トップ|page \\d|\\[|<|«|»|\\||^•).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    /** A line that says whose the text is. */
    private static final Pattern RIGHTS = Pattern.compile(
            "(?iu).*(?:©|&copy;|\\(c\\)\\s?(?:19|20)\\d\\d|copyright\\W{0,6}(?:19|20)\\d\\d|all rights reserved|todos os direitos|tous droits|alle rechte|tutti i diritti|todos los derechos|все права|版权所有|版權所有|無断転載|禁じます|جميع (?:ال)?حقوق|prawa zastrzeżone|not responsible for the content of external|powered by \\p{Lu}).*");

    private static final List<String> RIGHTS_WORDS = List.of(
            "©",
            "(c)",
            "copyright",
            "right",
            "direit",
            "droits",
            "rechte",
            "diritti",
            "derechos",
            "права",
            "版权",
            "版權",
            "転載",
            "禁じ",
            "حقوق",
            "prawa",
            "powered",
            "responsible",
            "&copy");
    private static final Pattern ABSTRACT = Pattern.compile(
            "(?iu)(?:abstract|summary|introduction|zusammenfassung|einleitung|résumé|resumen|sommario|riassunto|введение|аннотация|要旨|概要|摘要)");
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
        withoutDate(body);
        Ending.cut(body);
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

    /** Takes a date and a stroke off the beginning of the first sentence. */
    private static void withoutDate(Element body) {
        LeafBlocks.of(body).stream()
                .filter(block -> !block.is("figure *"))
                .findFirst()
                .ifPresent(block -> {
                    Node node = block.firstChild();
                    while (node instanceof TextNode blank && blank.isBlank()) {
                        node = node.nextSibling();
                    }
                    if (node instanceof TextNode words) {
                        Optional<WrittenDate> date = WrittenDate.in(words.text(), "en");
                        String rest = date.map(found -> words.text().substring(found.to()))
                                .orElse("");
                        if (date.isPresent()
                                && words.text().substring(0, date.get().from()).isBlank()
                                && rest.matches("(?s)\\s?\\|\\s.*")) {
                            words.text(rest.replaceFirst("^\\s?\\|\\s+", ""));
                        }
                    }
                });
    }

    /** Whether a line says whose a page is; one without any of the words in question is not looked at further. */
    private static boolean isOfRights(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return RIGHTS_WORDS.stream().anyMatch(folded::contains)
                && RIGHTS.matcher(text).matches();
    }

    /** Whether all that a block says is whose a page is. */
    static boolean isOfRights(Element block) {
        return !Prose.isMoreThanOnePicture(block, LONGEST_RIGHTS) && isOfRights(LeafBlocks.text(block));
    }

    /** Whether a line asks for something, or says whose a page is. */
    static boolean isFurniture(String text) {
        int length = Prose.length(text);
        return length < 260 && BEHIND.matcher(text).matches() && !isQuotation(text)
                || length < LONGEST_RIGHTS && isOfRights(text);
    }

    private void front(Element body) {
        boolean named = false;
        for (Element block : LeafBlocks.of(body)) {
            named |= isByline(LeafBlocks.text(block)) || isByline(LeafBlocks.firstLine(block));
            lines(block, true, named);
            if (!block.hasText() && !block.is("hr") && block.selectFirst("img, figure") == null) {
                remove(block, body);
                continue;
            }
            String text = LeafBlocks.text(block);
            if (block.is("figure, figure *")) {
                continue;
            }
            boolean byline = isByline(text) || named && (isHouse(text) || isAffiliation(text));
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

    /** Whether a line behind a byline tells for whom somebody writes, or from where. */
    private static boolean isHouse(String text) {
        return Prose.length(text) < 60
                && !text.matches(".*[.!?…:\"”»。！？]$")
                && (text.matches("\\p{Ll}.*") || Byline.isOffice(text));
    }

    /** Whether a line behind a byline tells where somebody works, or how to write there. */
    private static boolean isAffiliation(String text) {
        return Prose.length(text) < 240
                && !text.matches(".*[.!?…:\"”»。！？]$")
                && (text.matches(".*\\S@\\S+\\.\\S.*") || Byline.isOffice(text));
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
    private void lines(Element block, boolean first, boolean named) {
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
            boolean asked =
                    Prose.length(text) < SENTENCE && BEHIND.matcher(text).matches();
            boolean leads = first
                    && Prose.length(text) < 50
                    && line.stream()
                            .allMatch(node -> node instanceof TextNode loose
                                    ? loose.isBlank()
                                    : node instanceof Element element && Prose.linkShare(element) > 0.9);
            boolean house = named
                    && Prose.length(text) < SENTENCE
                    && (isHouse(text) || isAffiliation(text) || text.matches("\\p{Lu}\\S*(?: \\S+){0,3}, \\p{Lu}{2}"));
            if (at == null
                    || !text.isEmpty() && !isByline(text) && !isDated(text) && !office && !asked && !leads && !house) {
                return;
            }
            line.forEach(Node::remove);
            at.remove();
        }
    }

    private static boolean isSentence(String text) {
        return text.matches("(?s).*[.!?…:。！？][\"”»)]?$");
    }

    private void back(Element body) {
        List<Element> blocks = LeafBlocks.of(body);
        for (int at = blocks.size() - 1; at > 0; at--) {
            Element block = blocks.get(at);
            lines(block, false, false);
            if (!block.hasText() && !block.is("hr") && block.selectFirst("img, figure") == null) {
                remove(block, body);
                continue;
            }
            String text = LeafBlocks.text(block);
            if (block.is("figure, figure *")) {
                break;
            }
            boolean leads = Prose.linkShare(block) > 0.5 && Prose.length(text) < 200;
            boolean asked = isFurniture(text);
            boolean dated = isDated(text)
                    || block.is("address") && Prose.length(text) < 200
                    || Prose.length(text) < 70
                            && !isSentence(text)
                            && WrittenDate.in(text, "en").isPresent();
            boolean scrap = Prose.length(text) < 25
                    && !isSentence(text)
                    && !Byline.isName(text)
                    && !block.is("li, td, dd, blockquote, blockquote *");
            boolean cited =
                    Prose.length(text) < 300 && Prose.folded(text).startsWith(headline + " ") && headline.length() > 12;
            boolean heading = block.normalName().matches("h[1-6]");
            boolean mark = MARK.matcher(text).matches() || END.matcher(text).matches();
            if (leads
                    || asked
                    || dated
                    || heading
                    || scrap
                    || cited
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
}
