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
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.archive.Link.Use;
import dev.backfile.archive.LinkPlaceholders;
import dev.backfile.config.Settings.RawHtml;
import dev.backfile.markup.markdown.inline.AttributeNode;
import dev.backfile.markup.markdown.inline.Attributes;
import dev.backfile.markup.markdown.inline.Escapes;
import dev.backfile.markup.markdown.inline.MarkedWords;
import dev.backfile.markup.markdown.inline.NameLinkNode;
import dev.backfile.markup.markdown.inline.PlainAddress;
import dev.backfile.notation.HtmlEscape;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Writes inline Markdown as HTML. Links to this site get a slot for their URL. */
public final class InlineWriter {

    private final MarkdownPage page;
    private final Parser lines;
    private final Punctuation punctuation;
    private final StringBuilder html;
    private final TextWriter text;
    private final @Nullable Footnotes footnotes;
    private boolean inLink;

    /**
     * Makes a writer.
     *
     * @param footnotes the footnotes to which marks lead; null when no marks are to be written
     */
    public InlineWriter(
            MarkdownPage page,
            Parser lines,
            Punctuation punctuation,
            StringBuilder html,
            @Nullable Footnotes footnotes) {
        this.page = page;
        this.lines = lines;
        this.punctuation = punctuation;
        this.html = html;
        this.text = new TextWriter(punctuation, html);
        this.footnotes = footnotes;
    }

    /** Does some writing in which links are text and the marks of footnotes are left out. */
    void withoutLinks(Runnable writing) {
        boolean outer = inLink;
        inLink = true;
        writing.run();
        inLink = outer;
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
    void children(Node node) {
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
        while (!html.isEmpty() && Character.isWhitespace(html.charAt(html.length() - 1))) {
            html.setLength(html.length() - 1);
        }
    }

    private void write(Node node) {
        if (node instanceof Text) {
            text(node.getChars());
        } else if (node instanceof SoftLineBreak) {
            html.append('\n');
        } else if (node instanceof HardLineBreak) {
            html.append("<br>\n");
        } else if (node instanceof Emphasis) {
            element("em", node);
        } else if (node instanceof StrongEmphasis) {
            element("strong", node);
        } else if (node instanceof MarkedWords words) {
            element(words.marking().element(), node);
        } else if (node instanceof Code code) {
            code(code);
        } else if (node instanceof Link link) {
            link(link, link.getUrl(), link.getTitle(), link);
        } else if (node instanceof LinkRef reference) {
            reference(reference);
        } else if (node instanceof NameLinkNode link) {
            nameLink(link);
        } else if (node instanceof Image || node instanceof ImageRef) {
            image(node);
        } else if (node instanceof AutoLink link) {
            autoLink(link.getText().toString(), link.getText().toString());
        } else if (node instanceof MailLink link) {
            autoLink("mailto:" + link.getText(), link.getText().toString());
        } else if (node instanceof PlainAddress address) {
            autoLink(address.url(), address.text());
        } else if (node instanceof HtmlEntity) {
            HtmlEscape.append(html, Escapes.unescape(node.getChars()));
        } else if (node instanceof HtmlInlineBase) {
            if (!MarkdownPage.isSummaryMark(node)) {
                raw(node);
            }
        } else if (node instanceof Footnote footnote) {
            footnote(footnote);
        } else if (node instanceof Abbreviation abbreviation) {
            html.append("<abbr");
            HtmlEscape.attribute(html, "title", Escapes.unescape(abbreviation.getAbbreviation()));
            html.append('>');
            HtmlEscape.append(html, Escapes.unescape(node.getChars()));
            html.append("</abbr>");
        } else if (node.hasChildren()) {
            children(node);
        } else if (!(node instanceof AttributeNode)) {
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

    /** Writes an image. */
    void image(Node node) {
        BasedSequence url;
        BasedSequence title;
        Node owner = node;
        if (node instanceof ImageRef reference) {
            Reference definition = definition(reference);
            if (definition == null) {
                text(node.getChars());
                return;
            }
            owner = definition;
            url = definition.getUrl();
            title = definition.getTitle();
        } else {
            url = ((Image) node).getUrl();
            title = ((Image) node).getTitle();
        }
        boolean figure = Figure.of(node.getParent()).isPresent();
        image(node, owner, url, figure ? BasedSequence.NULL : title, figure);
    }

    private void image(Node node, Node owner, BasedSequence url, BasedSequence title, boolean figure) {
        String written = Escapes.unescape(url);
        OptionalInt number = page.link(owner, url, Use.EMBEDDED);
        if (page.isForbidden(written, true)) {
            HtmlEscape.append(html, InlineText.of(node));
            return;
        }
        html.append("<img src=\"");
        if (number.isPresent()) {
            html.append(LinkPlaceholders.url(number.getAsInt()));
        } else {
            href(written);
        }
        html.append('"');
        String text = InlineText.of(node);
        if (text.isBlank()) {
            page.silentImage(node);
        }
        HtmlEscape.attribute(html, "alt", text);
        if (title.isNotNull() && !title.isEmpty()) {
            HtmlEscape.attribute(html, "title", Escapes.unescape(title));
        }
        Attributes attributes = attributes(node);
        if (figure) {
            AttributeWriter.writeSize(attributes, html);
            html.append('>');
        } else {
            AttributeWriter.write(attributes, html);
            html.append('>');
            credit(attributes.value("credit"));
        }
    }

    /** Writes who made an image, if that is said. */
    void credit(String credit) {
        ImageCredit.append(html, credit);
    }

    /** The number of the link to the file of an image, if it is one of ours. */
    OptionalInt linkOfImage(Node node) {
        if (node instanceof Image image) {
            return page.link(image, image.getUrl(), Use.EMBEDDED);
        }
        Reference definition = definition((ImageRef) node);
        return definition == null ? OptionalInt.empty() : page.link(definition, definition.getUrl(), Use.EMBEDDED);
    }

    /** The attributes behind a link or an image. */
    Attributes attributes(Node node) {
        return node.getNext() instanceof AttributeNode next && next.getStartOffset() == node.getEndOffset()
                ? page.attributes(next)
                : Attributes.NONE;
    }

    /**
     * Writes a piece of the text, such as a label, as the single line of Markdown that it is. One that is broken over
     * several lines with the marks of a block between them is written as text.
     */
    void line(BasedSequence markdown) {
        BasedSequence whole = markdown.baseSubSequence(markdown.getStartOffset(), markdown.getEndOffset());
        if (!whole.toString().equals(markdown.toString())) {
            text(markdown);
            return;
        }
        Document document = lines.parse(whole);
        InlineWriter writer = new InlineWriter(page, lines, punctuation, html, null);
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
                html.append("<br>\n");
            }
            children(child);
        }
    }

    private void element(String name, Node node) {
        html.append('<').append(name).append('>');
        children(node);
        html.append("</").append(name).append('>');
    }

    private void code(Code code) {
        String text = code.getText().toString().replace('\n', ' ');
        boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        html.append("<code>");
        HtmlEscape.append(html, padded ? text.substring(1, text.length() - 1) : text);
        html.append("</code>");
    }

    private void reference(LinkRef node) {
        Reference definition = definition(node);
        if (definition == null) {
            children(node);
        } else {
            link(node, definition.getUrl(), definition.getTitle(), definition);
        }
    }

    private @Nullable Reference definition(RefNode node) {
        return node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
    }

    private void link(Node node, BasedSequence url, BasedSequence title, Node owner) {
        String written = Escapes.unescape(url);
        boolean forbidden = page.isForbidden(written, false);
        OptionalInt number = page.link(owner, url, Use.HYPERLINK);
        if (inLink || forbidden) {
            children(node);
            return;
        }
        html.append("<a href=\"");
        if (number.isPresent()) {
            html.append(LinkPlaceholders.url(number.getAsInt()));
        } else {
            href(written);
        }
        html.append('"');
        if (title.isNotNull() && !title.isEmpty()) {
            HtmlEscape.attribute(html, "title", Escapes.unescape(title));
        }
        AttributeWriter.write(attributes(node), html);
        html.append('>');
        inLink = true;
        children(node);
        inLink = false;
        html.append("</a>");
    }

    private void nameLink(NameLinkNode node) {
        int number = page.nameLink(node);
        boolean outer = inLink;
        if (!outer) {
            html.append("<a href=\"").append(LinkPlaceholders.url(number)).append('"');
            AttributeWriter.write(attributes(node), html);
            html.append('>');
        }
        if (node.label().isEmpty()) {
            html.append(LinkPlaceholders.title(number));
        } else {
            inLink = true;
            line(node.label());
        }
        inLink = outer;
        html.append(outer ? "" : "</a>");
    }

    private void autoLink(String url, String text) {
        if (inLink || page.isForbidden(url, false)) {
            HtmlEscape.append(html, text);
            return;
        }
        html.append("<a href=\"");
        href(url);
        html.append("\">");
        HtmlEscape.append(html, text);
        html.append("</a>");
    }

    private void raw(Node node) {
        if (page.rawHtml() == RawHtml.ESCAPE) {
            HtmlEscape.append(html, node.getChars());
        } else {
            html.append(page.raw(node));
        }
    }

    private void footnote(Footnote node) {
        if (node.getFootnoteBlock() == null) {
            text(node.getChars());
        } else if (footnotes != null && !inLink) {
            footnotes.mark(node.getFootnoteBlock(), html);
        }
    }

    private void href(String url) {
        for (int index = 0; index < url.length(); index++) {
            char character = url.charAt(index);
            if (character <= ' ' || "\\^`{|}<>\"".indexOf(character) >= 0) {
                html.append('%').append(String.format(Locale.ROOT, "%02X", (int) character));
            } else {
                HtmlEscape.append(html, character);
            }
        }
    }
}
