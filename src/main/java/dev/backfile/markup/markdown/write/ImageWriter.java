package dev.backfile.markup.markdown.write;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.archive.ImageTag;
import dev.backfile.archive.Link.Use;
import dev.backfile.archive.LinkPlaceholders;
import dev.backfile.markup.html.ImagePlaceholders;
import dev.backfile.markup.markdown.inline.Attributes;
import dev.backfile.markup.markdown.inline.Escapes;
import java.util.OptionalInt;

/** Writes images: within a line, and as figures with their captions and credits. */
final class ImageWriter {

    private final MarkdownPage page;
    private final InlineWriter inline;
    private final HtmlOutput html;

    ImageWriter(MarkdownPage page, InlineWriter inline, HtmlOutput html) {
        this.page = page;
        this.inline = inline;
        this.html = html;
    }

    /** Writes an image, or as text a reference to one that is not defined. */
    void write(Node node) {
        boolean figure = Figure.of(node.getParent()).isPresent();
        if (node instanceof Image image) {
            image(node, image, image.getUrl(), image.getTitle(), figure);
            return;
        }
        Reference definition = LinkWriter.definition((ImageRef) node);
        if (definition == null) {
            inline.text(node.getChars());
        } else {
            image(node, definition, definition.getUrl(), definition.getTitle(), figure);
        }
    }

    private void image(Node node, Node owner, BasedSequence url, BasedSequence title, boolean figure) {
        String written = Escapes.unescape(url);
        OptionalInt number = page.link(owner, url, Use.EMBEDDED);
        if (page.isForbidden(written, true)) {
            html.text(InlineText.of(node));
            return;
        }
        html.block("<img src=\"");
        if (number.isPresent()) {
            html.inline(LinkPlaceholders.url(number.getAsInt()));
        } else {
            html.url(written);
        }
        html.inline("\"");
        String text = InlineText.of(node);
        if (text.isBlank()) {
            page.silentImage(node);
        }
        html.attribute("alt", text);
        if (!figure && title.isNotNull() && !title.isEmpty()) {
            html.attribute("title", Escapes.unescape(title));
        }
        Attributes attributes = inline.attributes(node);
        if (figure) {
            AttributeWriter.writeSize(attributes, html);
        } else {
            AttributeWriter.write(attributes, html);
        }
        number.ifPresent(link -> html.ofFile(link, tag(attributes)));
        html.inline(">");
        if (!figure) {
            ImageCredit.append(html, attributes.value("credit"));
        }
    }

    private static ImageTag tag(Attributes attributes) {
        return new ImageTag(pixels(attributes, "width"), pixels(attributes, "height"), false, false);
    }

    private static int pixels(Attributes attributes, String name) {
        return attributes.values().containsKey(name) ? ImagePlaceholders.pixels(attributes.value(name)) : 0;
    }
}
