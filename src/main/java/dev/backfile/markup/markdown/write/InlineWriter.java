package dev.backfile.markup.markdown.write;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.config.ReadingSection.RawHtml;
import dev.backfile.markup.markdown.block.BlockSyntax;
import dev.backfile.markup.markdown.inline.AttributeNode;
import dev.backfile.markup.markdown.inline.Attributes;
import dev.backfile.markup.markdown.inline.Escapes;
import dev.backfile.markup.markdown.inline.MarkedWords;
import dev.backfile.markup.markdown.inline.PlainAddress;
import org.jspecify.annotations.Nullable;

/** Writes inline Markdown as HTML. Links to this site get a slot for their URL. */
public final class InlineWriter {

    private final MarkdownPage page;
    private final BlockSyntax lines;
    private final NodeWriters extensions;
    private final Punctuation punctuation;
    private final HtmlOutput html;
    private final TextWriter text;
    private final LinkWriter links;
    private final ImageWriter images;
    private final @Nullable Footnotes footnotes;
    private boolean inLink;

    /**
     * Makes a writer.
     *
     * @param lines what parses single lines
     * @param extensions writes what CommonMark lacks
     * @param footnotes the footnotes to which marks lead; null when no marks are to be written
     */
    public InlineWriter(
            MarkdownPage page,
            BlockSyntax lines,
            NodeWriters extensions,
            Punctuation punctuation,
            HtmlOutput html,
            @Nullable Footnotes footnotes) {
        this.page = page;
        this.lines = lines;
        this.extensions = extensions;
        this.punctuation = punctuation;
        this.html = html;
        this.text = new TextWriter(punctuation, html);
        this.links = new LinkWriter(page, this, html);
        this.images = new ImageWriter(page, this, html);
        this.footnotes = footnotes;
    }

    /** Does some writing in which links are text and the marks of footnotes are left out. */
    public void withoutLinks(Runnable writing) {
        boolean outer = inLink;
        inLink = true;
        writing.run();
        inLink = outer;
    }

    /** Whether links are text here. */
    public boolean isInLink() {
        return inLink;
    }

    /** The text that is written. */
    public MarkdownPage page() {
        return page;
    }

    /** What is written to. */
    public HtmlOutput html() {
        return html;
    }

    /** The footnotes to which marks lead; null when no marks are to be written. */
    public @Nullable Footnotes footnotes() {
        return footnotes;
    }

    /** Begins a link in raw HTML around the blocks that follow: links in them are text. */
    void enterRawLink() {
        inLink = true;
    }

    /** Ends it. */
    void leaveRawLink() {
        inLink = false;
    }

    /** Writes everything in a node. */
    public void children(Node node) {
        children(node.getFirstChild(), null);
    }

    /** Writes a node and its next ones up to another, exclusive; up to the last when that is null. */
    public void children(@Nullable Node from, @Nullable Node end) {
        Node closing = null;
        boolean mayClose = !inLink && page.rawHtml() != RawHtml.ESCAPE;
        for (Node child = from; child != null && child != end; child = child.getNext()) {
            if (child == closing) {
                closing = null;
                inLink = false;
            }
            write(child);
            if (mayClose && closing == null && RawLinks.opens(child)) {
                closing = RawLinks.end(child, end);
                mayClose = closing != null;
                inLink = mayClose;
            }
        }
    }

    /** Writes the source of a quotation from the node on that begins with a dash, without the dash. */
    public void attribution(Node first) {
        text(first.getChars().subSequence(Quotation.dashLength(first)));
        children(first.getNext(), null);
        html.trimEnd(Character::isWhitespace);
    }

    private void write(Node node) {
        if (node instanceof Text) {
            text(node.getChars());
        } else if (extensions.write(node, this)) {
            return;
        } else if (node instanceof SoftLineBreak) {
            html.text('\n');
        } else if (node instanceof HardLineBreak) {
            html.lineBreak();
        } else if (node instanceof Emphasis) {
            element("em", node);
        } else if (node instanceof StrongEmphasis) {
            element("strong", node);
        } else if (node instanceof MarkedWords words) {
            element(words.marking().element(), node);
        } else if (node instanceof Code code) {
            code(code);
        } else if (node instanceof Link link) {
            links.write(link);
        } else if (node instanceof LinkRef reference) {
            links.write(reference);
        } else if (node instanceof Image || node instanceof ImageRef) {
            images.write(node);
        } else if (node instanceof AutoLink link) {
            links.write(link.getText().toString(), link.getText().toString());
        } else if (node instanceof MailLink link) {
            links.write("mailto:" + link.getText(), link.getText().toString());
        } else if (node instanceof PlainAddress address) {
            links.write(address.url(), address.text());
        } else if (node instanceof HtmlEntity) {
            html.text(Escapes.unescape(node.getChars()));
        } else if (node instanceof HtmlInlineBase) {
            if (!MarkdownPage.isSummaryMark(node)) {
                raw(node);
            }
        } else if (node.hasChildren()) {
            children(node);
        } else {
            text(node.getChars());
        }
    }

    /** Writes text with its typographic punctuation. */
    public void text(BasedSequence chars) {
        text.write(chars);
    }

    /** Writes a whole source that holds no markup. */
    public void text(String source) {
        text.write(source);
    }

    /** The attributes behind a link or an image. */
    public Attributes attributes(Node node) {
        return node.getNext() instanceof AttributeNode next && next.getStartOffset() == node.getEndOffset()
                ? page.attributes(next)
                : Attributes.NONE;
    }

    /**
     * Writes a piece of the text, such as a label, as the single line of Markdown that it is. One that is broken over
     * several lines with the marks of a block between them is written as text.
     */
    public void line(BasedSequence markdown) {
        BasedSequence whole = markdown.baseSubSequence(markdown.getStartOffset(), markdown.getEndOffset());
        if (!whole.toString().equals(markdown.toString())) {
            text(markdown);
            return;
        }
        Document document = lines.parse(whole);
        InlineWriter writer = new InlineWriter(page, lines, extensions, punctuation, html, null);
        writer.inLink = inLink;
        writer.paragraphs(document);
    }

    /** Writes the paragraphs of a single line, of which there is seldom more than one. */
    public void paragraphs(Document document) {
        paragraphs(document, null);
    }

    /** Writes those before another, exclusive. */
    public void paragraphs(Document document, @Nullable Node end) {
        for (Node child = document.getFirstChild(); child != null && child != end; child = child.getNext()) {
            if (child.getPrevious() != null) {
                html.lineBreak();
            }
            children(child);
        }
    }

    private void element(String name, Node node) {
        html.inline("<" + name + ">");
        children(node);
        html.inline("</" + name + ">");
    }

    private void code(Code code) {
        String text = code.getText().toString().replace('\n', ' ');
        boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        html.inline("<code>")
                .text(padded ? text.substring(1, text.length() - 1) : text)
                .inline("</code>");
    }

    private void raw(Node node) {
        if (page.rawHtml() == RawHtml.ESCAPE) {
            html.text(node.getChars());
        } else {
            html.inline(page.raw(node));
        }
    }
}
