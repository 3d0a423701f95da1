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
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Node;
import dev.backfile.config.ReadingSection.RawHtml;
import dev.backfile.markup.markdown.inline.AttributeNode;
import dev.backfile.markup.markdown.inline.Attributes;
import org.jspecify.annotations.Nullable;

/** Writes blocks of Markdown as HTML. */
public final class BlockWriter {

    private final MarkdownPage page;
    private final ListOptions lists;
    private final InlineWriter inline;
    private final HtmlOutput html;
    private final NodeWriters extensions;
    private final CodeWriter code;
    private @Nullable Node endOfRawLink;
    /** Where links of raw HTML were found not to end, so that the same search is not made again and again. */
    private @Nullable Node withoutEnds;

    /**
     * Makes a writer.
     *
     * @param lists how the parser tells tight lists from loose ones
     * @param inline writes what stands in the blocks, to {@code html}
     * @param extensions writes the blocks that CommonMark lacks
     */
    public BlockWriter(
            MarkdownPage page, ListOptions lists, InlineWriter inline, HtmlOutput html, NodeWriters extensions) {
        this.page = page;
        this.lists = lists;
        this.inline = inline;
        this.html = html;
        this.extensions = extensions;
        this.code = new CodeWriter(page, html);
    }

    /** The text that is written. */
    public MarkdownPage page() {
        return page;
    }

    /** What writes the lines in the blocks. */
    public InlineWriter inline() {
        return inline;
    }

    /** What is written to. */
    public HtmlOutput html() {
        return html;
    }

    /** Writes every block in a node. */
    public void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            write(child);
        }
    }

    /** Writes a block. */
    public void write(Node node) {
        if (extensions.write(node, this)) {
            return;
        }
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof BlockQuote) {
            wrap("blockquote", node);
        } else if (node instanceof BulletList) {
            list("ul", node);
        } else if (node instanceof OrderedList list) {
            int start = list.getStartNumber();
            list(start == 1 ? "ol" : "ol start=\"" + start + "\"", node);
        } else if (node instanceof FencedCodeBlock fenced) {
            code.write(fenced);
        } else if (node instanceof IndentedCodeBlock indented) {
            code.write(indented);
        } else if (node instanceof ThematicBreak) {
            html.block("<hr>\n");
        } else if (node instanceof HtmlBlockBase) {
            raw(node);
        } else if (node instanceof ListItem item) {
            listItem(item);
        } else if (!(node instanceof Reference)) {
            children(node);
        }
    }

    /** Writes code, in a language; none where that is empty. */
    public void code(String text, String language) {
        code.write(text, language);
    }

    private void paragraph(Paragraph paragraph) {
        if (paragraph.getFirstChild() == null) {
            return;
        }
        if (isTight(paragraph)) {
            inline.children(paragraph);
            if (paragraph.getNext() != null) {
                html.block("\n");
            }
        } else {
            html.block("<p>");
            inline.children(paragraph);
            html.block("</p>\n");
        }
    }

    /** Whether a paragraph is the text of a tight item, which has no element of its own. */
    public boolean isTight(Paragraph paragraph) {
        return paragraph.getParent() instanceof ParagraphItemContainer container
                && container.isParagraphWrappingDisabled(paragraph, lists, paragraph.getDocument());
    }

    private void heading(Heading heading) {
        Attributes attributes =
                heading.getLastChild() instanceof AttributeNode node ? page.attributes(node) : Attributes.NONE;
        html.beginHeading(heading.getLevel());
        if (attributes.id().isEmpty()) {
            html.id(page.headingId(heading));
        }
        AttributeWriter.write(attributes, html);
        html.inline(">");
        inline.children(heading);
        html.endHeading();
    }

    private void list(String tag, Node list) {
        html.block("<" + tag + ">\n");
        children(list);
        html.block("</" + tag.substring(0, 2) + ">\n");
    }

    /** Writes an element around everything in a node. */
    public void wrap(String name, Node node) {
        html.block("<" + name + ">\n");
        children(node);
        html.block("</" + name + ">\n");
    }

    private void listItem(ListItem item) {
        html.block("<li>");
        item(item);
        html.block("</li>\n");
    }

    /** Writes what an item holds: its first text on the line of the tag when it is tight, blocks on lines of their own. */
    public void item(Node item) {
        Node first = item.getFirstChild();
        if (first != null && !(first instanceof Paragraph paragraph && isTight(paragraph))) {
            html.block("\n");
        }
        children(item);
    }

    private void raw(Node node) {
        if (page.rawHtml() == RawHtml.ESCAPE) {
            html.block("<p>")
                    .text(MarkdownPage.chars(node).toString().stripTrailing())
                    .block("</p>\n");
        } else {
            String raw = page.raw(node);
            html.block(raw).block(raw.endsWith("\n") ? "" : "\n");
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
