package dev.backfile.markup.markdown.write;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.archive.Link.Use;
import dev.backfile.archive.LinkPlaceholders;
import dev.backfile.markup.markdown.inline.Escapes;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Writes links: to an address, to a definition. Those to this site get a slot for their URL. */
final class LinkWriter {

    private final MarkdownPage page;
    private final InlineWriter inline;
    private final HtmlOutput html;

    LinkWriter(MarkdownPage page, InlineWriter inline, HtmlOutput html) {
        this.page = page;
        this.inline = inline;
        this.html = html;
    }

    /** What a reference stands for; null when it is not defined. */
    static @Nullable Reference definition(RefNode node) {
        return node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
    }

    void write(Link link) {
        write(link, link.getUrl(), link.getTitle(), link);
    }

    void write(LinkRef reference) {
        Reference definition = definition(reference);
        if (definition == null) {
            inline.children(reference);
        } else {
            write(reference, definition.getUrl(), definition.getTitle(), definition);
        }
    }

    private void write(Node node, BasedSequence url, BasedSequence title, Node owner) {
        String written = Escapes.unescape(url);
        boolean forbidden = page.isForbidden(written, false);
        OptionalInt number = page.link(owner, url, Use.HYPERLINK);
        if (inline.isInLink() || forbidden) {
            inline.children(node);
            return;
        }
        int start = html.length();
        html.inline("<a href=\"");
        if (number.isPresent()) {
            html.inline(LinkPlaceholders.url(number.getAsInt()));
        } else {
            html.url(written);
        }
        html.inline("\"");
        if (title.isNotNull() && !title.isEmpty()) {
            html.attribute("title", Escapes.unescape(title));
        }
        AttributeWriter.write(inline.attributes(node), html);
        html.inline(">");
        number.ifPresent(link -> html.ifResolved(link, start));
        inline.withoutLinks(() -> inline.children(node));
        int end = html.length();
        html.inline("</a>");
        number.ifPresent(link -> html.ifResolved(link, end));
    }

    /** Writes an address that is a link by itself. */
    void write(String url, String text) {
        if (inline.isInLink() || page.isForbidden(url, false)) {
            html.text(text);
        } else {
            html.inline("<a href=\"").url(url).inline("\">").text(text).inline("</a>");
        }
    }
}
