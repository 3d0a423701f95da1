package dev.backfile.markup.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.backfile.archive.Fragment;
import dev.backfile.archive.Standfirst;
import dev.backfile.config.ReadingSection;
import dev.backfile.config.ReadingSection.RawHtml;
import dev.backfile.config.directive.Directives;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.markup.AsciiSet;
import dev.backfile.markup.CleanText;
import dev.backfile.markup.ForeignCalls;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.MarkedUp;
import dev.backfile.markup.TextPositions;
import dev.backfile.markup.TextSource;
import dev.backfile.markup.html.HeadingShift;
import dev.backfile.markup.html.SurveyedHtml;
import dev.backfile.markup.html.TitleCheck;
import dev.backfile.markup.markdown.block.BlockSyntax;
import dev.backfile.markup.markdown.check.NoteCheck;
import dev.backfile.markup.markdown.check.TextChecks;
import dev.backfile.markup.markdown.check.UnreadDirectives;
import dev.backfile.markup.markdown.directive.DirectiveBlock;
import dev.backfile.markup.markdown.directive.DirectiveInline;
import dev.backfile.markup.markdown.extension.MarkdownExtensions;
import dev.backfile.markup.markdown.inline.AttributeNode;
import dev.backfile.markup.markdown.write.BlockWriter;
import dev.backfile.markup.markdown.write.CodeRanges;
import dev.backfile.markup.markdown.write.Figure;
import dev.backfile.markup.markdown.write.FinishedText;
import dev.backfile.markup.markdown.write.Footnotes;
import dev.backfile.markup.markdown.write.HtmlOutput;
import dev.backfile.markup.markdown.write.InlineWriter;
import dev.backfile.markup.markdown.write.MarkdownPage;
import dev.backfile.markup.markdown.write.NodeWriters;
import dev.backfile.markup.markdown.write.Punctuation;
import dev.backfile.markup.markdown.write.Quotation;
import dev.backfile.markup.markdown.write.QuotationMarks;
import dev.backfile.markup.markdown.write.QuotedLines;
import dev.backfile.markup.markdown.write.RawMarkup;
import dev.backfile.markup.markdown.write.UnreadAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Backfile's own Markdown. */
final class BackfileMarkdown implements MarkdownDialect {

    private final BackfileDialect dialect;
    private final NodeWriters extensions;
    private final PlainLine plain;
    private final BlockSyntax lines;
    private final ListOptions lists;
    private final UnreadDirectives unread;
    private final QuotationMarks marks;
    private final RawHtml rawHtml;
    private final OptionalInt headingShift;

    BackfileMarkdown(ReadingSection.Reading reading, Directives directives, Locale locale) {
        this(reading.rawHtml(), reading.headingShift(), directives, locale);
    }

    BackfileMarkdown(RawHtml rawHtml, OptionalInt headingShift, Directives directives, Locale locale) {
        MarkdownExtensions all = MarkdownExtensions.with(directives);
        this.dialect = new BackfileDialect(all);
        this.extensions = all.writers();
        this.plain = new PlainLine(dialect.openings());
        this.lines = dialect.lines();
        this.lists = dialect.lists();
        this.unread = new UnreadDirectives(directives);
        this.rawHtml = rawHtml;
        this.headingShift = headingShift;
        this.marks = QuotationMarks.of(locale);
    }

    @Override
    public MarkedUp read(CleanText clean, TextPositions positions, LinkTable links) {
        TextSource source = clean.source();
        AsciiSet ascii = clean.ascii();
        Document document = dialect.blocks(source.text(), ascii).parse(source.text());
        MarkdownPage page = new MarkdownPage(source, positions, links, rawHtml, true);
        if (ascii.holds('{') || ascii.holds('<')) {
            takeIds(document, page);
        }
        if (ascii.holds('{')) {
            page.diagnostics().addAll(UnreadAttributes.in(document, source.text(), positions));
            ForeignCalls.findNames(
                    source.text(), positions, CodeRanges.in(document, source.text())::get, page.diagnostics());
        }

        boolean holdsRaw = holdsRaw(document, ascii);
        Footnotes footnotes = new Footnotes();
        HtmlOutput html = new HtmlOutput(holdsRaw, true, source.text().length() * 5 / 4);
        BlockWriter writer = writer(page, html, footnotes);
        for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
            if (!MarkdownPage.isSummaryMark(child)) {
                writer.write(child);
            }
        }
        footnotes.write(html, block -> {
            HtmlOutput text = html.piece();
            writer(page, text, footnotes).children(block);
            return text;
        });
        if (ascii.holdsAll("[^")) {
            checkNotes(document, page, html.piece(), footnotes, positions);
        }
        page.diagnostics().addAll(TextChecks.check(document, source.text(), ascii, positions));
        page.diagnostics().addAll(TitleCheck.check(document, source.text(), ascii, headingShift, positions));
        FinishedText finished = FinishedText.of(html, page, headingShift, page.diagnostics());
        SurveyedHtml body = finished.html();
        page.diagnostics().addAll(unread.check(document, source.text(), ascii, positions));
        MarkedUp read = new MarkedUp(
                body.fragment(),
                summary(document, page, ascii, new HtmlOutput(holdsRaw, false, 1024), finished.shift()),
                body.headings(),
                body.anchors(),
                body.wordCount(),
                List.copyOf(page.diagnostics()));
        for (String id : page.directiveIds()) {
            read = read.withAnchor(id);
        }
        return read;
    }

    @Override
    public Fragment inline(CleanText clean, TextPositions positions, LinkTable links, List<Diagnostic> diagnostics) {
        TextSource source = clean.source();
        MarkdownPage page = new MarkdownPage(source, positions, links, rawHtml, true);
        boolean isPlain = plain.is(source.text());
        Document line = isPlain ? null : lines.parse(source.text());
        HtmlOutput html = new HtmlOutput(
                line != null && holdsRaw(line, clean.ascii()),
                true,
                source.text().length());
        InlineWriter writer =
                new InlineWriter(page, lines, extensions, new Punctuation(marks, source.text()), html, null);
        if (line == null) {
            writer.text(source.text());
            return new Fragment(html.toString());
        }
        writer.paragraphs(line);
        page.diagnostics().addAll(NoteCheck.checkLine(line, source.text(), positions));
        page.diagnostics().addAll(TextChecks.checkLine(line, source.text(), clean.ascii(), positions));
        Fragment fragment = finished(html, page);
        diagnostics.addAll(page.diagnostics());
        return fragment;
    }

    @Override
    public Standfirst standfirst(
            CleanText clean, TextPositions positions, LinkTable links, List<Diagnostic> diagnostics) {
        return QuotedLines.of(clean.source().text())
                .flatMap(quoted -> quotation(clean, quoted.unmarked(), positions, links, diagnostics))
                .orElseGet(() -> Standfirst.of(inline(clean, positions, links, diagnostics)));
    }

    private Optional<Standfirst> quotation(
            CleanText clean, String text, TextPositions positions, LinkTable links, List<Diagnostic> diagnostics) {
        TextSource source = clean.source();
        Document lines = this.lines.parse(text);
        Quotation quotation = Quotation.ending(lines).orElse(null);
        if (quotation == null || quotation.attribution() == null) {
            return Optional.empty();
        }
        MarkdownPage page = new MarkdownPage(source, positions, links, rawHtml, true);
        Punctuation punctuation = new Punctuation(marks, text);
        HtmlOutput words = new HtmlOutput(holdsRaw(lines, clean.ascii()), true, text.length());
        InlineWriter writer = new InlineWriter(page, this.lines, extensions, punctuation, words, null);
        writer.paragraphs(lines, quotation.last());
        Node first = quotation.last().getFirstChild();
        if (first != quotation.end()) {
            words.block(words.isEmpty() ? "" : "<br>\n");
            writer.children(first, quotation.end());
        }
        HtmlOutput attribution = words.piece();
        new InlineWriter(page, this.lines, extensions, punctuation, attribution, null)
                .attribution(quotation.attribution());
        Standfirst standfirst = new Standfirst(stripped(words, page), stripped(attribution, page));
        if (standfirst.isEmpty() || !standfirst.isQuotation()) {
            return Optional.empty();
        }
        diagnostics.addAll(page.diagnostics());
        diagnostics.addAll(NoteCheck.checkLine(lines, text, positions));
        diagnostics.addAll(TextChecks.checkLine(lines, text, clean.ascii(), positions));
        return Optional.of(standfirst);
    }

    /** The HTML of a line. It has no headings. */
    private static Fragment finished(HtmlOutput html, MarkdownPage page) {
        return FinishedText.of(html, page, OptionalInt.of(0), page.diagnostics())
                .html()
                .fragment();
    }

    private static Fragment stripped(HtmlOutput html, MarkdownPage page) {
        html.strip();
        return finished(html, page);
    }

    /** Whether raw HTML of the writer's will stand in what a tree becomes. */
    private boolean holdsRaw(Document tree, AsciiSet ascii) {
        return rawHtml != RawHtml.ESCAPE && ascii.holds('<') && RawMarkup.standsIn(tree);
    }

    /** Links within notes that are not shown are links of the writer's all the same. */
    private void checkNotes(
            Document document, MarkdownPage page, HtmlOutput dropped, Footnotes footnotes, TextPositions positions) {
        NoteCheck.Result checked = NoteCheck.check(document, page.text(), footnotes.shown(), positions);
        page.diagnostics().addAll(checked.diagnostics());
        checked.unread().forEach(writer(page, dropped, null)::children);
        FinishedText.of(dropped, page, OptionalInt.of(0), page.diagnostics());
    }

    private BlockWriter writer(MarkdownPage page, HtmlOutput html, @Nullable Footnotes footnotes) {
        Punctuation punctuation = new Punctuation(marks, page.text());
        InlineWriter inline = new InlineWriter(page, lines, extensions, punctuation, html, footnotes);
        return new BlockWriter(page, lists, inline, html, extensions);
    }

    private Fragment summary(
            Document document, MarkdownPage page, AsciiSet ascii, HtmlOutput html, HeadingShift shift) {
        boolean marked = ascii.holdsAll("<!-") && takeAwayAllBehindTheMark(document, page.text());
        BlockWriter writer = writer(page, html, null);
        boolean first = false;
        for (Node child = document.getFirstChild(); child != null && !first; child = child.getNext()) {
            boolean isText = child instanceof Paragraph && Figure.of(child).isEmpty();
            boolean repeated =
                    child instanceof BlockQuote quote && page.pullQuotes().repeats(quote);
            if (isText || marked && !repeated) {
                writer.write(child);
            }
            first = !marked && isText;
        }
        return FinishedText.of(html, page, OptionalInt.of(shift.levels()), new ArrayList<>())
                .html()
                .fragment();
    }

    /** Leaves of a document, which is written already, what stands before the mark of its summary, if it has one. */
    private static boolean takeAwayAllBehindTheMark(Document document, String text) {
        Node mark = text.contains("<!--") ? summaryMark(document) : null;
        for (Node node = mark; node != null && node != document; node = node.getParent()) {
            Node next = node.getNext();
            while (next != null) {
                Node behind = next;
                next = next.getNext();
                behind.unlink();
            }
        }
        if (mark != null) {
            mark.unlink();
        }
        return mark != null;
    }

    /** The mark that stands between two blocks of the text, or within a line wherever that stands. */
    private static @Nullable Node summaryMark(Document document) {
        for (Node node : document.getDescendants()) {
            boolean stands = node.getParent() == document || !(node instanceof HtmlBlockBase);
            if (stands && MarkdownPage.isSummaryMark(node)) {
                return node;
            }
        }
        return null;
    }

    /** Takes the ids that the writer chose before any is made. */
    private void takeIds(Document document, MarkdownPage page) {
        for (Node node : document.getDescendants()) {
            if (node instanceof AttributeNode attributes) {
                page.attributes(attributes);
            } else if (node instanceof DirectiveBlock directive) {
                page.takesId(directive.head().id());
            } else if (node instanceof DirectiveInline directive) {
                page.takesId(directive.head().id());
            } else if (rawHtml != RawHtml.ESCAPE && (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase)) {
                page.takeIds(node);
            }
        }
    }
}
