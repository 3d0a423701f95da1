package dev.backfile.source.field;

import dev.backfile.archive.Fragment;
import dev.backfile.archive.Link;
import dev.backfile.archive.Standfirst;
import dev.backfile.diagnostic.Position;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.MarkedUp;
import dev.backfile.markup.TextSource;
import dev.backfile.markup.asciidoc.AsciidocText;
import dev.backfile.markup.asciidoc.IncludeSource;
import dev.backfile.source.frontmatter.Findings;
import dev.backfile.source.frontmatter.Language;
import java.util.Optional;
import java.util.OptionalInt;

/** What this room asks of markup. Safe for use by many threads. */
public interface Markup {

    /** Reads the text of a document. */
    MarkedUp text(Language language, TextSource source, LinkTable links);

    /** Loads a document in AsciiDoc, header included. */
    AsciidocText load(TextSource source, Optional<String> folder, IncludeSource includes);

    /** Reads the text of such a document. */
    MarkedUp text(AsciidocText loaded, LinkTable links);

    /** Reads a piece of Markdown in a field: emphasis and links, no blocks. */
    Fragment line(TextSource source, LinkTable links, Findings findings);

    /** Reads the lines under a headline: such a piece, or a quotation with its source. */
    Standfirst standfirst(TextSource source, LinkTable links, Findings findings);

    /** Adds a URL to the links if it leads to this site, and gives its number. */
    OptionalInt link(String url, Link.Use use, TextSource source, Position position, LinkTable links);
}
