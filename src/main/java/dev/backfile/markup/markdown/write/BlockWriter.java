package dev.backfile.markup.markdown.write;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.config.Settings.RawHtml;
import dev.backfile.markup.html.HtmlSurvey;
import dev.backfile.markup.markdown.inline.AttributeNode;
import dev.backfile.markup.markdown.inline.Attributes;
import dev.backfile.markup.markdown.inline.Escapes;
import dev.backfile.notation.HtmlEscape;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Writes blocks of Markdown as HTML. */
public final class BlockWriter {

    /** How many letters of code stand beside each other on a narrow phone. */
    private static final int LINE_OF_PHONE = 30;

    private final MarkdownPage page;
    private final ListOptions lists;
    private final InlineWriter inline;
    private final StringBuilder html;
    private @Nullable Node endOfRawLink;
    /** Where links of raw HTML were found not to end, so that the same search is not made again and again. */
    private @Nullable Node withoutEnds;

    /**
     * Makes a writer.
     *
     * @param lists how the parser tells tight lists from loose ones
     * @param inline writes what stands in the blocks, to {@code html}
     */
    public BlockWriter(MarkdownPage page, ListOptions lists, InlineWriter inline, StringBuilder html) {
        this.page = page;
        this.lists = lists;
        this.inline = inline;
        this.html = html;
    }

    /** Writes every block in a node. */
    public void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            write(child);
        }
    }

    /** Writes a block. */
    public void write(Node node) {
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof BlockQuote quote) {
            quote(quote);
        } else if (node instanceof BulletList) {
            list("ul", node);
        } else if (node instanceof OrderedList list) {
            int start = list.getStartNumber();
            list(start == 1 ? "ol" : "ol start=\"" + start + "\"", node);
        } else if (node instanceof FencedCodeBlock code) {
            fence(code);
        } else if (node instanceof IndentedCodeBlock code) {
            String text = lines(code);
            html.append(mayScroll(text) ? "<pre tabindex=\"0\"><code>" : "<pre><code>");
            HtmlEscape.append(html, text);
            html.append("</code></pre>\n");
        } else if (node instanceof ThematicBreak) {
            html.append("<hr>\n");
        } else if (node instanceof HtmlBlockBase) {
            raw(node);
        } else if (node instanceof TableBlock table) {
            new TableWriter(inline, html).write(table);
        } else if (node instanceof DefinitionList) {
            wrap("dl", node);
        } else if (node instanceof DefinitionTerm) {
            term(node);
        } else if (node instanceof DefinitionItem) {
            definition(node);
        } else if (node instanceof ListItem item) {
            item(item);
        } else if (!(node instanceof Reference || node instanceof FootnoteBlock || node instanceof AbbreviationBlock)) {
            children(node);
        }
    }

    private void paragraph(Paragraph paragraph) {
        if (paragraph.getFirstChild() == null) {
            return;
        }
        Optional<Figure> figure = Figure.of(paragraph);
        if (isTight(paragraph)) {
            inline.children(paragraph);
            if (paragraph.getNext() != null) {
                html.append('\n');
            }
        } else if (figure.isPresent()) {
            figure(paragraph, figure.get());
        } else {
            html.append("<p>");
            inline.children(paragraph);
            html.append("</p>\n");
        }
    }

    private boolean isTight(Paragraph paragraph) {
        return paragraph.getParent() instanceof ParagraphItemContainer container
                && container.isParagraphWrappingDisabled(paragraph, lists, paragraph.getDocument());
    }

    private void figure(Paragraph paragraph, Figure figure) {
        Attributes attributes = inline.attributes(figure.image());
        html.append("<figure");
        AttributeWriter.write(attributes.withoutSize(), html);
        html.append('>');
        inline.children(paragraph);
        boolean hasTitle = figure.title().isNotNull() && !figure.title().isBlank();
        String credit = attributes.value("credit");
        OptionalInt link = inline.linkOfImage(figure.image());
        if (hasTitle || !credit.isEmpty()) {
            html.append("\n<figcaption>");
            if (hasTitle) {
                inline.line(figure.title());
            }
            inline.credit(credit);
            if (credit.isEmpty() && link.isPresent()) {
                html.append(ImageCredit.ofFile(link.getAsInt()));
            }
            html.append("</figcaption>\n");
        } else if (link.isPresent()) {
            html.append(ImageCredit.captionOfFile(link.getAsInt()));
        }
        html.append("</figure>\n");
    }

    private void heading(Heading heading) {
        Attributes attributes =
                heading.getLastChild() instanceof AttributeNode node ? page.attributes(node) : Attributes.NONE;
        html.append("<h").append(heading.getLevel());
        if (attributes.id().isEmpty()) {
            HtmlEscape.attribute(html, "id", page.headingId(heading));
        }
        AttributeWriter.write(attributes, html);
        html.append('>');
        inline.children(heading);
        trimEnd();
        html.append("</h").append(heading.getLevel()).append(">\n");
    }

    private void trimEnd() {
        int length = html.length();
        while (length > 0 && html.charAt(length - 1) == ' ') {
            length--;
        }
        html.setLength(length);
    }

    private void quote(BlockQuote quote) {
        Optional<Quotation> found = Quotation.of(quote);
        if (found.isEmpty()) {
            wrap("blockquote", quote);
            return;
        }
        Quotation quotation = found.get();
        Attributes attributes = quotation.last().getLastChild() instanceof AttributeNode node
                        && node.attributes().equals(quotation.attributes())
                ? page.attributes(node)
                : Attributes.NONE;
        if (quotation.isPullQuote() && page.pullQuotes().repeats(quote)) {
            inline.withoutLinks(() -> repeatedQuote(quote, quotation, attributes));
            return;
        }
        boolean isFigure = quotation.attribution() != null || quotation.isPullQuote();
        if (isFigure) {
            html.append("<figure");
            AttributeWriter.write(
                    attributes, html, quotation.attribution() != null ? new String[] {"quotation"} : new String[0]);
            html.append(">\n<blockquote>\n");
        } else {
            html.append("<blockquote");
            AttributeWriter.write(attributes, html);
            html.append(">\n");
        }
        quotedWords(quote, quotation);
        html.append("</blockquote>\n");
        if (quotation.attribution() != null) {
            html.append("<figcaption>— ");
            inline.attribution(quotation.attribution());
            html.append("</figcaption>\n");
        }
        html.append(isFigure ? "</figure>\n" : "");
    }

    /** A pull quote whose words are read in the text already: nothing for screen readers, and nothing in it takes the focus. */
    private void repeatedQuote(BlockQuote quote, Quotation quotation, Attributes attributes) {
        html.append(HtmlSurvey.REPEATED);
        AttributeWriter.write(attributes, html);
        html.append(">\n<blockquote>\n");
        quotedWords(quote, quotation);
        html.append("</blockquote>\n");
        if (quotation.attribution() != null) {
            html.append("<p class=\"attribution\">— ");
            inline.attribution(quotation.attribution());
            html.append("</p>\n");
        }
        html.append("</aside>\n");
    }

    private void quotedWords(BlockQuote quote, Quotation quotation) {
        for (Node child = quote.getFirstChild(); child != quotation.last(); child = child.getNext()) {
            write(child);
        }
        Node first = quotation.last().getFirstChild();
        if (first != quotation.end()) {
            html.append("<p>");
            inline.children(first, quotation.end());
            trimEnd();
            html.append("</p>\n");
        }
    }

    private void list(String tag, Node list) {
        html.append('<').append(tag).append(">\n");
        children(list);
        html.append("</").append(tag, 0, 2).append(">\n");
    }

    private void wrap(String name, Node node) {
        html.append('<').append(name).append(">\n");
        children(node);
        html.append("</").append(name).append(">\n");
    }

    private void item(ListItem item) {
        if (item instanceof TaskListItem task) {
            task(task);
            return;
        }
        html.append("<li>");
        inner(item);
        html.append("</li>\n");
    }

    /** What an item holds: its first text on the line of the tag when it is tight, blocks on lines of their own. */
    private void inner(Node item) {
        Node first = item.getFirstChild();
        if (first != null && !(first instanceof Paragraph paragraph && isTight(paragraph))) {
            html.append('\n');
        }
        children(item);
    }

    /** The box is named by the text of the task. */
    private void task(TaskListItem task) {
        boolean loose = task.getFirstChild() instanceof Paragraph paragraph && !isTight(paragraph);
        html.append("<li class=\"task\">").append(loose ? "\n<p>" : "");
        html.append("<label><input type=\"checkbox\" disabled").append(task.isItemDoneMarker() ? " checked> " : "> ");
        Node first = task.getFirstChild();
        if (first instanceof Paragraph) {
            inline.children(first);
            first = first.getNext();
        }
        html.append("</label>").append(loose ? "</p>" : "").append(loose || first != null ? "\n" : "");
        for (Node child = first; child != null; child = child.getNext()) {
            write(child);
        }
        html.append("</li>\n");
    }

    private void term(Node term) {
        html.append("<dt>");
        inline.children(term);
        html.append("</dt>\n");
    }

    private void definition(Node item) {
        html.append("<dd>");
        inner(item);
        html.append("</dd>\n");
    }

    private void fence(FencedCodeBlock code) {
        String info = code.getInfo().toString();
        int brace = info.indexOf('{');
        Optional<Attributes.Read> read = brace < 0 ? Optional.empty() : Attributes.read(info, brace);
        String words = (read.isPresent() ? info.substring(0, brace) : info).strip();
        String language = words.split("\\s", 2)[0];
        html.append("<pre");
        read.ifPresent(found -> AttributeWriter.write(
                page.attributes(code, found.attributes(), code.getInfo().getStartOffset() + brace), html));
        String text = code.getContentChars().normalizeEOL();
        html.append(mayScroll(text) ? " tabindex=\"0\"><code" : "><code");
        if (!language.isEmpty()) {
            HtmlEscape.attribute(html, "class", "language-" + Escapes.unescape(language));
        }
        html.append('>');
        HtmlEscape.append(html, text);
        html.append("</code></pre>\n");
    }

    /** The lines of a block, without blank ones at its end. */
    private static String lines(Block block) {
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (BasedSequence line : block.getContentLines()) {
            text.append(line);
            end = line.isBlank() ? end : text.length();
        }
        text.setLength(end);
        return text.isEmpty() || text.charAt(end - 1) == '\n'
                ? text.toString()
                : text.append('\n').toString();
    }

    /** Whether a line of code is too long for a phone, so that it must be scrolled, with a keyboard, too. */
    private static boolean mayScroll(String code) {
        int start = 0;
        for (int end = code.indexOf('\n'); end >= 0; end = code.indexOf('\n', start)) {
            if (end - start > LINE_OF_PHONE) {
                return true;
            }
            start = end + 1;
        }
        return code.length() - start > LINE_OF_PHONE;
    }

    private void raw(Node node) {
        if (page.rawHtml() == RawHtml.ESCAPE) {
            html.append("<p>");
            HtmlEscape.append(html, MarkdownPage.chars(node).toString().stripTrailing());
            html.append("</p>\n");
        } else {
            String raw = page.raw(node);
            html.append(raw).append(raw.endsWith("\n") ? "" : "\n");
            if (node == endOfRawLink) {
                inline.leaveRawLink();
                endOfRawLink = null;
            }
            if (endOfRawLink == null && node.getParent() != withoutEnds && RawLinks.opens(node)) {
                endOfRawLink = RawLinks.end(node, null);
                if (endOfRawLink == null) {
                    withoutEnds = node.getParent();
                } else {
                    inline.enterRawLink();
                }
            }
        }
    }
}
