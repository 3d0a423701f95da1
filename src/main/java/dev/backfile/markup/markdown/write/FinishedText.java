package dev.backfile.markup.markdown.write;

import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.markup.html.HeadingShift;
import dev.backfile.markup.html.HtmlSurvey;
import dev.backfile.markup.html.SurveyedHtml;
import java.util.List;
import java.util.OptionalInt;

/**
 * The HTML of a text when all of it is written.
 *
 * @param html the HTML, and what is told of it
 * @param shift how its headings were moved
 */
public record FinishedText(SurveyedHtml html, HeadingShift shift) {

    /**
     * Finishes a text. What was noted while it was written is not looked for again.
     *
     * @param written all of it
     * @param shift by how many levels its headings go down; when empty, by one if one of them is of the first level
     * @param mistakes takes what is wrong with its raw HTML
     */
    public static FinishedText of(HtmlOutput written, MarkdownPage page, OptionalInt shift, List<Diagnostic> mistakes) {
        if (!written.holdsRaw()) {
            HeadingShift moved = HeadingShift.of(shift, written::hasFirstLevel);
            return new FinishedText(written.noted(moved), moved);
        }
        String finished = page.finish(written.toString(), mistakes);
        HeadingShift moved = HeadingShift.of(finished, shift);
        String html = moved.apply(finished);
        return new FinishedText(written.keepsIds() ? HtmlSurvey.of(html) : HtmlSurvey.withoutIds(html), moved);
    }
}
