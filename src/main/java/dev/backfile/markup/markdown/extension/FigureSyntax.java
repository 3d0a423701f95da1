package dev.backfile.markup.markdown.extension;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import dev.backfile.archive.Link.Use;
import dev.backfile.markup.markdown.inline.Attributes;
import dev.backfile.markup.markdown.write.AttributeWriter;
import dev.backfile.markup.markdown.write.BlockWriter;
import dev.backfile.markup.markdown.write.Figure;
import dev.backfile.markup.markdown.write.HtmlOutput;
import dev.backfile.markup.markdown.write.ImageCredit;
import dev.backfile.markup.markdown.write.MarkdownPage;
import dev.backfile.markup.markdown.write.NodeWriters;
import java.util.Optional;
import java.util.OptionalInt;

/** Figures: an image alone in its paragraph, whose title becomes the caption. */
final class FigureSyntax implements MarkdownExtension {

    @Override
    public void addTo(NodeWriters.Builder writers) {
        writers.blockIf(Paragraph.class, FigureSyntax::write);
    }

    private static boolean write(Paragraph paragraph, BlockWriter to) {
        Optional<Figure> figure = Figure.of(paragraph);
        if (figure.isEmpty() || to.isTight(paragraph)) {
            return false;
        }
        write(paragraph, figure.get(), to);
        return true;
    }

    private static void write(Paragraph paragraph, Figure figure, BlockWriter to) {
        HtmlOutput html = to.html();
        Attributes attributes = to.inline().attributes(figure.image());
        html.block("<figure");
        AttributeWriter.write(attributes.withoutSize(), html);
        html.block(">");
        to.inline().children(paragraph);
        boolean hasTitle = figure.title().isNotNull() && !figure.title().isBlank();
        String credit = attributes.value("credit");
        OptionalInt link = linkOf(figure.image(), to.page());
        if (hasTitle || !credit.isEmpty()) {
            html.block("\n<figcaption>");
            if (hasTitle) {
                to.inline().line(figure.title());
            }
            ImageCredit.append(html, credit);
            if (credit.isEmpty() && link.isPresent()) {
                html.block(ImageCredit.ofFile(link.getAsInt()));
            }
            html.block("</figcaption>\n");
        } else if (link.isPresent()) {
            html.block(ImageCredit.captionOfFile(link.getAsInt()));
        }
        html.block("</figure>\n");
    }

    /** The number of the link to the file of an image, if it is one of ours. */
    private static OptionalInt linkOf(Node node, MarkdownPage page) {
        if (node instanceof Image image) {
            return page.link(image, image.getUrl(), Use.EMBEDDED);
        }
        Reference definition = ((ImageRef) node).getReferenceNode(node.getDocument());
        return page.link(definition, definition.getUrl(), Use.EMBEDDED);
    }
}
