package dev.backfile.markup;

import dev.backfile.archive.Fragment;
import dev.backfile.archive.Link.Use;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.markup.balance.Balanced;
import dev.backfile.markup.balance.HtmlBalance;
import dev.backfile.markup.balance.RawPieces;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Reads HTML and leaves it as it is, but for its links. Immutable; safe for use by many threads. */
public final class HtmlReader implements MarkupReader {

    private static final LinkReader LINK_READER = new LinkReader();

    /** Makes a reader. */
    public HtmlReader() {}

    @Override
    public MarkedUp read(TextSource written, LinkTable links) {
        TextSource source = CleanText.of(written);
        SourceLines lines = new SourceLines(source);
        List<Diagnostic> diagnostics = new ArrayList<>();
        ForeignCalls.find(source.text(), lines, offset -> false, diagnostics);
        Set<String> ids = new HashSet<>();
        String html = HtmlLinks.open(source.text(), new HtmlLinks.Finder() {
            @Override
            public OptionalInt link(String url, Use use, int offset) {
                return ForeignCalls.isIn(url)
                        ? OptionalInt.empty()
                        : LINK_READER.read(url, use, source, lines.position(offset), links);
            }

            @Override
            public void id(String id, int offset) {
                if (!ids.add(id)) {
                    diagnostics.add(duplicate(id, lines, offset));
                }
            }

            @Override
            public void silentImage(int offset) {
                diagnostics.add(ImageText.missing(lines, offset, ImageText.HTML_HINT));
            }

            @Override
            public boolean endlessTag(int offset) {
                diagnostics.add(UnbalancedHtml.endless(lines.place(offset)));
                return true;
            }
        });
        Balanced balanced = HtmlBalance.of(RawPieces.whole(html));
        balanced.mistakes()
                .forEach(mistake -> diagnostics.add(UnbalancedHtml.diagnostic(mistake, source.text(), lines::place)));
        return survey(balanced.html(), diagnostics);
    }

    /** What is told of HTML whose links are open. */
    static MarkedUp survey(String html, List<Diagnostic> diagnostics) {
        HtmlSurvey survey = HtmlSurvey.of(html);
        String beginning = HtmlBalance.of(RawPieces.whole(HtmlSummary.of(html))).html();
        Fragment summary = HtmlSurvey.withoutIds(beginning).fragment();
        return new MarkedUp(
                survey.fragment(),
                summary,
                survey.headings(),
                survey.anchors(),
                survey.wordCount(),
                List.copyOf(diagnostics));
    }

    /** The mistake of an id that stands twice. */
    static Diagnostic duplicate(String id, SourceLines lines, int offset) {
        return Diagnostic.of(
                Code.DUPLICATE_ID,
                lines.place(offset),
                "the id '" + id + "' stands twice in this document",
                "give one of the two another id");
    }
}
