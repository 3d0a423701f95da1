package dev.backfile.markup.html;

import dev.backfile.archive.Fragment;
import dev.backfile.archive.Link.Use;
import dev.backfile.config.ReadingSection.RawHtml;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.markup.CleanText;
import dev.backfile.markup.ForeignCalls;
import dev.backfile.markup.LinkReader;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.MarkedUp;
import dev.backfile.markup.MarkupReader;
import dev.backfile.markup.TextPositions;
import dev.backfile.markup.TextSource;
import dev.backfile.markup.check.MisspelledSchemes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads HTML and leaves it as it is, but for its links, or without what could do harm where writers are not trusted.
 * Immutable; safe for use by many threads.
 */
public final class HtmlReader implements MarkupReader {

    private static final LinkReader LINK_READER = new LinkReader();

    private final OptionalInt headingShift;
    private final boolean mends;
    private final boolean trusted;

    /** Makes a reader for a site. */
    public HtmlReader(Settings settings) {
        this(
                settings.reading().headingShift(),
                settings.habits().sources().mendsHtml(),
                settings.reading().rawHtml() == RawHtml.ALLOW);
    }

    /**
     * Makes a reader.
     *
     * @param headingShift by how many levels headings go down; when empty, by one where there is one of the first level
     * @param mends whether HTML that does not close is kept within its text
     * @param trusted whether nothing in it can do harm
     */
    public HtmlReader(OptionalInt headingShift, boolean mends, boolean trusted) {
        this.headingShift = headingShift;
        this.mends = mends;
        this.trusted = trusted;
    }

    @Override
    public MarkedUp read(TextSource written, LinkTable links) {
        TextSource source = CleanText.of(written).source();
        TextPositions lines = new TextPositions(source);
        List<Diagnostic> diagnostics = new ArrayList<>();
        ForeignCalls.find(source.text(), lines, offset -> false, diagnostics);
        Set<String> ids = new HashSet<>();
        String html = HtmlLinks.open(source.text(), new HtmlLinks.Finder() {
            @Override
            public OptionalInt link(String url, Use use, int offset) {
                if (mends) {
                    MisspelledSchemes.check(url, lines.place(offset)).ifPresent(diagnostics::add);
                }
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
                return mends;
            }
        });
        Balanced balanced = HtmlBalance.of(RawPieces.whole(html));
        balanced.mistakes()
                .forEach(mistake -> diagnostics.add(UnbalancedHtml.diagnostic(mistake, source.text(), lines::place)));
        if (mends) {
            diagnostics.addAll(HtmlTextChecks.check(source.text(), lines));
            diagnostics.addAll(TitleCheck.checkHtml(source.text(), headingShift, lines));
        }
        String kept = mends ? balanced.html() : html;
        return survey(trusted ? kept : HtmlCleaner.clean(kept), headingShift, mends, diagnostics);
    }

    /** What is told of HTML whose links are open. */
    public static MarkedUp survey(String html, OptionalInt headingShift, boolean mends, List<Diagnostic> diagnostics) {
        String shifted = HeadingShift.of(html, headingShift).apply(html);
        SurveyedHtml survey = HtmlSurvey.of(shifted);
        String beginning = HtmlSummary.of(shifted);
        String mended = mends ? HtmlBalance.of(RawPieces.whole(beginning)).html() : beginning;
        Fragment summary = HtmlSurvey.withoutIds(mended).fragment();
        return new MarkedUp(
                survey.fragment(),
                summary,
                survey.headings(),
                survey.anchors(),
                survey.wordCount(),
                List.copyOf(diagnostics));
    }

    /** The mistake of an id that stands twice. */
    public static Diagnostic duplicate(String id, TextPositions lines, int offset) {
        return Diagnostic.of(
                Code.DUPLICATE_ID,
                lines.place(offset),
                "the id '" + id + "' stands twice in this document",
                "give one of the two another id");
    }
}
