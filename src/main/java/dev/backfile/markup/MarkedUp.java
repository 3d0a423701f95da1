package dev.backfile.markup;

import dev.backfile.archive.Article.Heading;
import dev.backfile.archive.Fragment;
import dev.backfile.diagnostic.Diagnostic;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A text that has been read.
 *
 * @param html its HTML, links open
 * @param summary what stands before {@code <!--more-->}, else the first paragraph; without footnote marks
 * @param headings its headings, in order
 * @param anchors every id that a link's fragment can name
 * @param wordCount its number of words
 * @param diagnostics its mistakes
 */
public record MarkedUp(
        Fragment html,
        Fragment summary,
        List<Heading> headings,
        Set<String> anchors,
        int wordCount,
        List<Diagnostic> diagnostics) {

    /** The same without the marks of {@link ForeignLinks#marked} that are in no link. */
    public MarkedUp unmarked() {
        return new MarkedUp(unmarked(html), unmarked(summary), headings, anchors, wordCount, diagnostics);
    }

    private static Fragment unmarked(Fragment html) {
        return new Fragment(ForeignLinks.unmarked(html.html()));
    }

    /** The same for a text to which links with this fragment lead as well. */
    public MarkedUp withAnchor(String id) {
        Set<String> all = new HashSet<>(anchors);
        all.add(id);
        return new MarkedUp(html, summary, headings, Set.copyOf(all), wordCount, diagnostics);
    }
}
