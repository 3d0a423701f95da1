package dev.backfile.markup.markdown.write;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.util.ast.Node;
import dev.backfile.markup.html.HtmlSurvey;
import dev.backfile.markup.markdown.inline.AttributeNode;
import dev.backfile.markup.markdown.inline.Attributes;
import java.util.Optional;

/** Writes block quotes: plain ones, those with a source, and pull quotes. */
final class QuoteWriter {

    private final MarkdownPage page;
    private final BlockWriter blocks;
    private final InlineWriter inline;
    private final HtmlOutput html;

    QuoteWriter(MarkdownPage page, BlockWriter blocks, InlineWriter inline, HtmlOutput html) {
        this.page = page;
        this.blocks = blocks;
        this.inline = inline;
        this.html = html;
    }

    void write(BlockQuote quote) {
        Optional<Quotation> found = Quotation.of(quote);
        if (found.isEmpty()) {
            blocks.wrap("blockquote", quote);
            return;
        }
        Quotation quotation = found.get();
        Attributes attributes = quotation.last().getLastChild() instanceof AttributeNode node
                        && node.attributes().equals(quotation.attributes())
                ? page.attributes(node)
                : Attributes.NONE;
        if (quotation.isPullQuote() && page.pullQuotes().repeats(quote)) {
            html.repeating(() -> inline.withoutLinks(() -> repeated(quote, quotation, attributes)));
            return;
        }
        boolean isFigure = quotation.attribution() != null || quotation.isPullQuote();
        html.block(isFigure ? "<figure" : "<blockquote");
        AttributeWriter.write(
                attributes, html, quotation.attribution() != null ? new String[] {"quotation"} : new String[0]);
        html.block(isFigure ? ">\n<blockquote>\n" : ">\n");
        words(quote, quotation);
        html.block("</blockquote>\n");
        if (quotation.attribution() != null) {
            html.block("<figcaption>").text("— ");
            inline.attribution(quotation.attribution());
            html.block("</figcaption>\n");
        }
        html.block(isFigure ? "</figure>\n" : "");
    }

    /** A pull quote whose words are read in the text already: nothing for screen readers, and nothing in it takes the focus. */
    private void repeated(BlockQuote quote, Quotation quotation, Attributes attributes) {
        html.block(HtmlSurvey.REPEATED);
        AttributeWriter.write(attributes, html);
        html.block(">\n<blockquote>\n");
        words(quote, quotation);
        html.block("</blockquote>\n");
        if (quotation.attribution() != null) {
            html.block("<p class=\"attribution\">").text("— ");
            inline.attribution(quotation.attribution());
            html.block("</p>\n");
        }
        html.block("</aside>\n");
    }

    private void words(BlockQuote quote, Quotation quotation) {
        for (Node child = quote.getFirstChild(); child != quotation.last(); child = child.getNext()) {
            blocks.write(child);
        }
        Node first = quotation.last().getFirstChild();
        if (first != quotation.end()) {
            html.block("<p>");
            inline.children(first, quotation.end());
            html.trimEnd(next -> next == ' ');
            html.block("</p>\n");
        }
    }
}
