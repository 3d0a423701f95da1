package dev.backfile.markup.markdown.extension;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.util.ast.Node;
import dev.backfile.markup.html.HtmlSurvey;
import dev.backfile.markup.markdown.inline.AttributeNode;
import dev.backfile.markup.markdown.inline.Attributes;
import dev.backfile.markup.markdown.write.AttributeWriter;
import dev.backfile.markup.markdown.write.BlockWriter;
import dev.backfile.markup.markdown.write.HtmlOutput;
import dev.backfile.markup.markdown.write.InlineWriter;
import dev.backfile.markup.markdown.write.MarkdownPage;
import dev.backfile.markup.markdown.write.NodeWriters;
import dev.backfile.markup.markdown.write.Quotation;
import java.util.Optional;

/** Block quotes that are more: those with a source, those with attributes, and pull quotes. */
final class QuotationSyntax implements MarkdownExtension {

    @Override
    public void addTo(NodeWriters.Builder writers) {
        writers.blockIf(BlockQuote.class, QuotationSyntax::write);
    }

    private static boolean write(BlockQuote quote, BlockWriter to) {
        Optional<Quotation> found = Quotation.of(quote);
        found.ifPresent(quotation -> write(quote, quotation, to));
        return found.isPresent();
    }

    private static void write(BlockQuote quote, Quotation quotation, BlockWriter to) {
        MarkdownPage page = to.page();
        InlineWriter inline = to.inline();
        HtmlOutput html = to.html();
        Attributes attributes = quotation.last().getLastChild() instanceof AttributeNode node
                        && node.attributes().equals(quotation.attributes())
                ? page.attributes(node)
                : Attributes.NONE;
        if (quotation.isPullQuote() && page.pullQuotes().repeats(quote)) {
            html.repeating(() -> inline.withoutLinks(() -> repeated(quote, quotation, attributes, to)));
            return;
        }
        boolean isFigure = quotation.attribution() != null || quotation.isPullQuote();
        html.block(isFigure ? "<figure" : "<blockquote");
        AttributeWriter.write(
                attributes, html, quotation.attribution() != null ? new String[] {"quotation"} : new String[0]);
        html.block(isFigure ? ">\n<blockquote>\n" : ">\n");
        words(quote, quotation, to);
        html.block("</blockquote>\n");
        if (quotation.attribution() != null) {
            html.block("<figcaption>").text("— ");
            inline.attribution(quotation.attribution());
            html.block("</figcaption>\n");
        }
        html.block(isFigure ? "</figure>\n" : "");
    }

    /** A pull quote whose words are read in the text already: nothing for screen readers, and nothing in it takes the focus. */
    private static void repeated(BlockQuote quote, Quotation quotation, Attributes attributes, BlockWriter to) {
        HtmlOutput html = to.html();
        html.block(HtmlSurvey.REPEATED);
        AttributeWriter.write(attributes, html);
        html.block(">\n<blockquote>\n");
        words(quote, quotation, to);
        html.block("</blockquote>\n");
        if (quotation.attribution() != null) {
            html.block("<p class=\"attribution\">").text("— ");
            to.inline().attribution(quotation.attribution());
            html.block("</p>\n");
        }
        html.block("</aside>\n");
    }

    private static void words(BlockQuote quote, Quotation quotation, BlockWriter to) {
        HtmlOutput html = to.html();
        for (Node child = quote.getFirstChild(); child != quotation.last(); child = child.getNext()) {
            to.write(child);
        }
        Node first = quotation.last().getFirstChild();
        if (first != quotation.end()) {
            html.block("<p>");
            to.inline().children(first, quotation.end());
            html.trimEnd(next -> next == ' ');
            html.block("</p>\n");
        }
    }
}
