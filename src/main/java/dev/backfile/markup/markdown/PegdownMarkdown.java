package dev.backfile.markup.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.backfile.archive.Fragment;
import dev.backfile.config.ReadingSection;
import dev.backfile.config.ReadingSection.RawHtml;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.markup.CleanText;
import dev.backfile.markup.ForeignCalls;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.MarkedUp;
import dev.backfile.markup.TextPositions;
import dev.backfile.markup.TextSource;
import dev.backfile.markup.html.HeadingShift;
import dev.backfile.markup.html.HtmlSurvey;
import dev.backfile.markup.html.SurveyedHtml;
import dev.backfile.markup.markdown.inline.SourceSequence;
import dev.backfile.markup.markdown.write.CodeRanges;
import dev.backfile.markup.markdown.write.Figure;
import dev.backfile.markup.markdown.write.MarkdownPage;
import java.util.List;
import java.util.OptionalInt;

/**
 * Pegdown's Markdown, as flexmark emulates and renders it. Only links to this site are changed. The whole parser is flexmark's: pegdown's
 * extensions set options and change trees behind it, of which {@link dev.backfile.markup.markdown.block.BlockSyntax} knows nothing.
 */
final class PegdownMarkdown implements MarkdownDialect {

    private static final String FOOTNOTES = "<div class=\"footnotes\">";

    private final Parser parser;
    private final HtmlRenderer renderer;
    private final RawHtml rawHtml;
    private final OptionalInt headingShift;
    private final boolean mends;

    PegdownMarkdown(List<String> extensions, ReadingSection.Reading reading, boolean mends) {
        DataHolder options = PegdownOptionsAdapter.flexmarkOptions(PegdownExtensionNames.flags(extensions));
        this.parser = Parser.builder(options)
                .customInlineParserFactory(BoundedInlineParser::new)
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .build();
        this.renderer = HtmlRenderer.builder(deterministic(options))
                .attributeProviderFactory(new PegdownLinks())
                .nodeRendererFactory(PegdownRawHtml::new)
                .build();
        this.rawHtml = reading.rawHtml();
        this.headingShift = reading.headingShift();
        this.mends = mends;
    }

    @Override
    public MarkedUp read(CleanText text, TextPositions positions, LinkTable links) {
        TextSource source = text.source();
        Document document = parser.parse(SourceSequence.of(source.text()));
        MarkdownPage page = new MarkdownPage(source, positions, links, rawHtml, mends);
        document.set(PegdownLinks.PAGE, page);
        ForeignCalls.find(source.text(), positions, CodeRanges.in(document, source.text())::get, page.diagnostics());
        String finished = page.finish(renderer.render(document), page.diagnostics());
        HeadingShift shift = HeadingShift.of(finished, headingShift);
        SurveyedHtml survey = HtmlSurvey.of(shift.apply(finished));
        return new MarkedUp(
                survey.fragment(),
                HtmlSurvey.withoutIds(shift.apply(page.finish(summary(document))))
                        .fragment(),
                survey.headings(),
                survey.anchors(),
                survey.wordCount(),
                List.copyOf(page.diagnostics()));
    }

    @Override
    public Fragment inline(CleanText text, TextPositions positions, LinkTable links, List<Diagnostic> diagnostics) {
        TextSource source = text.source();
        MarkdownPage page = new MarkdownPage(source, positions, links, rawHtml, mends);
        Document document = parser.parse(SourceSequence.of(source.text()));
        document.set(PegdownLinks.PAGE, page);
        String html = page.finish(renderer.render(document), page.diagnostics()).strip();
        diagnostics.addAll(page.diagnostics());
        boolean oneParagraph = document.getFirstChild() instanceof Paragraph only
                && only.getNext() == null
                && html.startsWith("<p>")
                && html.endsWith("</p>");
        return HtmlSurvey.of(oneParagraph ? html.substring(3, html.length() - 4) : html)
                .fragment();
    }

    /**
     * What is rendered of the text's beginning. flexmark renders links only within a document, so that everything else is
     * taken out of this one, which nobody needs any more.
     */
    private String summary(Document document) {
        Node mark = document.getFirstChild();
        while (mark != null && !MarkdownPage.isSummaryMark(mark)) {
            mark = mark.getNext();
        }
        boolean kept = false;
        boolean beforeMark = mark != null;
        for (Node child : document.getChildren()) {
            beforeMark &= child != mark;
            boolean first = mark == null
                    && !kept
                    && child instanceof Paragraph
                    && Figure.of(child).isEmpty();
            kept |= first;
            if (!beforeMark && !first) {
                child.unlink();
            }
        }
        String html = renderer.render(document);
        int footnotes = html.indexOf(FOOTNOTES);
        return footnotes < 0 ? html : html.substring(0, footnotes);
    }

    /** The same options, but addresses of mail are disguised alike in every bake. */
    private static DataHolder deterministic(DataHolder options) {
        return new MutableDataSet(options)
                .set(HtmlRenderer.OBFUSCATE_EMAIL_RANDOM, false)
                .toImmutable();
    }
}
