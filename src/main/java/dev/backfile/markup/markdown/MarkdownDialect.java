package dev.backfile.markup.markdown;

import dev.backfile.archive.Fragment;
import dev.backfile.archive.Standfirst;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.markup.CleanText;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.MarkedUp;
import dev.backfile.markup.TextPositions;
import java.util.List;

/** A way of reading Markdown. Its texts are within bounds. Safe for use by many threads. */
interface MarkdownDialect {

    /** Reads a whole text. */
    MarkedUp read(CleanText text, TextPositions positions, LinkTable links);

    /** Reads a single line, whatever it begins with; it makes no block. */
    Fragment inline(CleanText text, TextPositions positions, LinkTable links, List<Diagnostic> diagnostics);

    /** Reads a standfirst: a single line, or a quotation with its source in a dialect that knows them. */
    default Standfirst standfirst(
            CleanText text, TextPositions positions, LinkTable links, List<Diagnostic> diagnostics) {
        return Standfirst.of(inline(text, positions, links, diagnostics));
    }
}
