package dev.backfile.archive;

import dev.backfile.archive.Article.Correction;
import dev.backfile.archive.Article.Heading;
import dev.backfile.archive.Article.Image;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a card shows of its document, beside what decides the document's place in the archive. It makes up the greater
 * part of a card and is asked for only where it is shown, so it need not be in the heap: whoever keeps cards may read
 * it anew at each call. What it says never changes, and it may be asked by many threads.
 */
public interface Details {

    /** The same details in the heap, for somebody who has several questions. */
    default Details atHand() {
        return this;
    }

    /** The lines under the headline; empty when there are none. */
    Standfirst standfirst();

    /** The meta description, plain text; empty when there is none. */
    String description();

    /** A summary for lists and feeds: the standfirst's stand-in when there is none. */
    Fragment summary();

    /** The lead image, when it has one. */
    @Nullable
    Image image();

    /** Dated corrections, in the writer's order. */
    List<Correction> corrections();

    /** The headings of the text, in order. */
    List<Heading> headings();

    /** Every id in the text that a link's fragment can name, those of headings included. */
    Set<String> anchors();

    /** Every field of the front matter, under the name and with the value that its writer gave. */
    Map<String, Object> fields();

    /** Details as they were read from a source. */
    record Read(
            Standfirst standfirst,
            String description,
            Fragment summary,
            @Nullable Image image,
            List<Correction> corrections,
            List<Heading> headings,
            Set<String> anchors,
            Map<String, Object> fields)
            implements Details {}
}
