package dev.backfile.imports.markdown;

import dev.backfile.notation.BlockElements;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Writes HTML as our Markdown: headings, lists, tables, code; pictures with captions as figures; quotations with their sources,
 * and pull quotes. What Markdown has no mark for stays HTML; what does something, as scripts and forms do, is left out and counted.
 */
public final class MarkdownWriter {

    private static final Pattern LANGUAGE = Pattern.compile("(?:language-|lang-|lang:|brush: ?)([A-Za-z0-9+#-]{1,30})");
    private static final Pattern SOURCE = Pattern.compile("^(?:[—–]|--|\\\\-)\\s*(.*)$", Pattern.DOTALL);

    /** Elements of which one within another of its kind says nothing more. */
    private static final List<String> MARKS = List.of("em, i, cite, dfn", "strong, b", "del, s, strike", "code, tt");

    private final InlineWriter inline;
    private final Losses losses = new Losses();
    private final Set<String> targets;

    private MarkdownWriter(Element body, Addresses addresses) {
        this.inline = new InlineWriter(addresses, losses);
        this.targets = body.select("a[href^=#]").stream()
                .map(link -> link.attr("href").substring(1))
                .filter(id -> id.matches("[A-Za-z][\\w-]{0,80}"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The text of a part of a page. */
    public static Converted write(String html, Addresses addresses) {
        return write(Jsoup.parseBodyFragment(html).body(), addresses);
    }

    /** The text of an element. */
    public static Converted write(Element element, Addresses addresses) {
        Element body = element.clone();
        MARKS.forEach(mark -> body.select(mark).stream()
                .filter(each -> each.parent() != null && each.parent().closest(mark) != null)
                .forEach(Element::unwrap));
        body.select("code + code").forEach(MarkdownWriter::joinBefore);
        MarkdownWriter writer = new MarkdownWriter(body, addresses);
        return new Converted(String.join("\n\n", writer.blocks(body.childNodes())), writer.losses.counts());
    }

    /** Makes one piece of code of two between which nothing stands. */
    private static void joinBefore(Element code) {
        if (code.previousSibling() instanceof Element before) {
            code.prependText(before.wholeText());
            before.remove();
        }
    }

    /** The blocks that these nodes are: what stands between elements is a paragraph. */
    private List<String> blocks(List<Node> nodes) {
        List<String> blocks = new ArrayList<>();
        List<Node> run = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element element && isBlock(element)) {
                paragraph(run, blocks);
                block(element, blocks);
            } else if (!(node instanceof Comment)) {
                run.add(node);
            }
        }
        paragraph(run, blocks);
        return blocks;
    }

    private static boolean isBlock(Element element) {
        return BlockElements.ALL.contains(element.normalName())
                || element.children().stream().anyMatch(MarkdownWriter::isBlock)
                || element.normalName().matches("iframe|video|audio")
                        && element.parent() != null
                        && element.parent().ownText().isBlank();
    }

    private void paragraph(List<Node> run, List<String> blocks) {
        String text = inline.paragraph(run);
        run.clear();
        if (!text.replace('\u00a0', ' ').isBlank()) {
            blocks.add(text);
        }
    }

    private void block(Element element, List<String> blocks) {
        String name = element.normalName();
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0', blocks);
            case "ul", "ol" -> add(list(element), blocks);
            case "blockquote" -> quotation(element, isPullQuote(element), blocks);
            case "pre" -> blocks.add(code(element));
            case "hr" -> blocks.add("* * *");
            case "table" -> blocks.add(table(element));
            case "dl" -> add(terms(element), blocks);
            case "figure" -> figure(element, blocks);
            case "details", "iframe", "video", "audio" -> blocks.add(inline.raw(element));
            default -> {
                if (InlineWriter.isDropped(element)) {
                    losses.add(name);
                } else {
                    blocks.addAll(blocks(element.childNodes()));
                }
            }
        }
    }

    private static void add(String block, List<String> blocks) {
        if (!block.isBlank()) {
            blocks.add(block);
        }
    }

    private void heading(Element element, int level, List<String> blocks) {
        String text = inline.line(element.childNodes());
        if (!text.isBlank()) {
            String id = element.id();
            blocks.add("#".repeat(level) + " " + text.replaceAll("(#+)$", "\\\\$1")
                    + (targets.contains(id) ? " {#" + id + "}" : ""));
        }
    }

    private String list(Element list) {
        boolean ordered = list.normalName().equals("ol");
        int number = ordered && list.attr("start").matches("\\d{1,8}") ? Integer.parseInt(list.attr("start")) : 1;
        List<String> items = new ArrayList<>();
        boolean loose = false;
        for (Element item : list.children()) {
            List<String> blocks = blocks(item.normalName().equals("li") ? item.childNodes() : List.of(item));
            if (blocks.isEmpty()) {
                continue;
            }
            String marker = ordered ? number++ + ". " : "- ";
            loose |= blocks.size() > 1 && !blocks.stream().skip(1).allMatch(MarkdownWriter::isList);
            String within =
                    String.join(blocks.stream().skip(1).allMatch(MarkdownWriter::isList) ? "\n" : "\n\n", blocks);
            items.add(marker + indented(within, marker.length()));
        }
        return String.join(loose ? "\n\n" : "\n", items);
    }

    private static boolean isList(String block) {
        return block.startsWith("- ") || block.matches("(?s)\\d{1,9}\\. .*");
    }

    private static String indented(String block, int by) {
        return block.replaceAll("\n(?!\n|$)", "\n" + " ".repeat(by));
    }

    private static boolean isPullQuote(Element element) {
        return element.className().toLowerCase(Locale.ROOT).matches(".*pull-?quote.*");
    }

    private void quotation(Element element, boolean pulled, List<String> blocks) {
        Element quotation = element.clone();
        String source = "";
        Element cite = quotation.selectFirst("> cite, > footer, > p:last-child > cite:only-child, > figcaption");
        if (cite != null) {
            source = inline.line(cite.childNodes());
            Element parent = cite.parent();
            cite.remove();
            if (parent != null && parent != quotation && parent.text().isBlank()) {
                parent.remove();
            }
        }
        quotation(blocks(quotation.childNodes()), source, pulled, blocks);
    }

    private static void quotation(List<String> said, String source, boolean pulled, List<String> blocks) {
        if (said.isEmpty()) {
            return;
        }
        Matcher dashed = SOURCE.matcher(source);
        String name = dashed.matches() ? dashed.group(1) : source;
        String text = String.join("\n\n", said);
        String attributes = pulled ? " {.pullquote}" : "";
        String whole = name.isBlank() ? text + (pulled ? "\n{.pullquote}" : "") : text + "\n— " + name + attributes;
        blocks.add(whole.lines().map(line -> line.isEmpty() ? ">" : "> " + line).collect(Collectors.joining("\n")));
    }

    private static String code(Element pre) {
        String text = pre.wholeText().replace("\r\n", "\n");
        String body = text.startsWith("\n") ? text.substring(1) : text;
        Element code = pre.selectFirst("code");
        Matcher language = LANGUAGE.matcher(pre.className() + " " + (code == null ? "" : code.className()));
        String fence = "`".repeat(Math.max(3, MarkdownEscape.longestRun(body, '`') + 1));
        return fence + (language.find() ? language.group(1) : "") + "\n" + body.stripTrailing() + "\n" + fence;
    }

    private String table(Element table) {
        List<Element> rows = table.select("tr").stream()
                .filter(row -> row.closest("table") == table)
                .toList();
        boolean simple = !rows.isEmpty()
                && table
                        .select("td[rowspan], td[colspan], th[rowspan], th[colspan], table, ul, ol, pre, blockquote")
                        .stream()
                        .noneMatch(each -> each != table
                                && !(each.attr("rowspan").matches("|1")
                                        && each.attr("colspan").matches("|1")
                                        && each.normalName().matches("t[dh]")))
                && rows.stream().map(row -> row.children().size()).distinct().count() == 1;
        if (!simple) {
            return inline.raw(table);
        }
        StringBuilder lines = new StringBuilder();
        Element caption = table.selectFirst("caption");
        if (caption != null && !caption.text().isBlank()) {
            lines.append(inline.paragraph(caption.childNodes())).append("\n\n");
        }
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = rows.get(row).children().stream()
                    .map(cell -> inline.line(cell.childNodes()))
                    .toList();
            lines.append("| ").append(String.join(" | ", cells)).append(" |");
            if (row == 0) {
                lines.append("\n|").append(" --- |".repeat(cells.size()));
            }
            lines.append(row + 1 < rows.size() ? "\n" : "");
        }
        return lines.toString();
    }

    private String terms(Element list) {
        StringBuilder lines = new StringBuilder();
        for (Element child : list.select("dt, dd")) {
            if (child.normalName().equals("dt")) {
                lines.append(lines.length() == 0 ? "" : "\n\n").append(inline.line(child.childNodes()));
            } else {
                lines.append("\n: ").append(indented(String.join("\n\n", blocks(child.childNodes())), 2));
            }
        }
        return lines.toString();
    }

    private void figure(Element figure, List<String> blocks) {
        Element quotation = figure.selectFirst("> blockquote, > div > blockquote");
        Element caption = figure.selectFirst("figcaption");
        if (quotation != null) {
            Element copy = quotation.clone();
            if (caption != null && quotation.selectFirst("cite, footer") == null) {
                copy.appendElement("cite").html(caption.html());
            }
            quotation(copy, isPullQuote(figure) || isPullQuote(quotation), blocks);
            return;
        }
        List<Element> pictures = figure.select("img");
        List<Element> inner = figure.select("figure");
        if (inner.size() > 1) {
            inner.stream()
                    .filter(each -> each != figure && each.selectFirst("figure figure") == null)
                    .forEach(each -> figure(each, blocks));
            ownCaption(figure, blocks);
        } else if (pictures.size() == 1
                && figure.select("table, pre, iframe, video, audio").isEmpty()) {
            String credit = caption == null ? "" : credit(caption);
            String words = caption == null ? "" : inline.line(caption.childNodes());
            add(inline.image(pictures.get(0), words, credit), blocks);
        } else {
            Element rest = figure.clone();
            rest.select("figcaption").remove();
            blocks.addAll(blocks(rest.childNodes()));
            ownCaption(figure, blocks);
        }
    }

    private void ownCaption(Element figure, List<String> blocks) {
        figure.children().stream()
                .filter(child -> child.normalName().equals("figcaption"))
                .forEach(caption -> add(inline.paragraph(caption.childNodes()), blocks));
    }

    /** Who made a picture, where its caption says so in an element of its own, which is taken out. */
    private static String credit(Element caption) {
        Element credit = caption.selectFirst(".credit, .photo-credit, .image-credit, .wp-credit, .source, small");
        if (credit == null || credit.text().equals(caption.text()) && !credit.hasClass("credit")) {
            return "";
        }
        credit.remove();
        return credit.text();
    }
}
