package dev.backfile.markup;

import dev.backfile.archive.Fragment;
import dev.backfile.diagnostic.Diagnostic;
import java.util.List;

/** A way of reading Markdown. Its texts are clean and within bounds. Safe for use by many threads. */
interface MarkdownDialect {

    /** Reads a whole text. */
    MarkedUp read(TextSource source, SourceLines positions, LinkTable links);

    /** Reads a single line, whatever it begins with; it makes no block. */
    Fragment inline(TextSource source, SourceLines positions, LinkTable links, List<Diagnostic> diagnostics);
}
