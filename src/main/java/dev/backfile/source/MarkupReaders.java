package dev.backfile.source;

import dev.backfile.archive.Fragment;
import dev.backfile.archive.Link;
import dev.backfile.archive.Standfirst;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Position;
import dev.backfile.markup.ForeignLinks;
import dev.backfile.markup.LinkReader;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.MarkedUp;
import dev.backfile.markup.MarkupReader;
import dev.backfile.markup.TextSource;
import dev.backfile.markup.asciidoc.AsciidocReader;
import dev.backfile.markup.asciidoc.AsciidocText;
import dev.backfile.markup.asciidoc.IncludeSource;
import dev.backfile.markup.markdown.MarkdownReader;
import dev.backfile.source.field.Markup;
import dev.backfile.source.frontmatter.Findings;
import dev.backfile.source.frontmatter.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The readers of the room {@code markup}, each for its language.
 *
 * @param markdown for Markdown, and for fields whatever the language of the text
 * @param html for HTML
 * @param asciidoc for AsciiDoc
 * @param linkReader for URLs in fields
 * @param foreign whether these may be links as other generators write them
 */
record MarkupReaders(
        MarkdownReader markdown, MarkupReader html, AsciidocReader asciidoc, LinkReader linkReader, boolean foreign)
        implements Markup {

    private static final MarkedUp NO_TEXT =
            new MarkedUp(Fragment.EMPTY, Fragment.EMPTY, List.of(), Set.of(), 0, List.of());

    @Override
    public MarkedUp text(Language language, TextSource source, LinkTable links) {
        return switch (language) {
            case MARKDOWN -> markdown.read(source, links);
            case HTML -> html.read(source, links);
            case ASCIIDOC -> text(load(source, Optional.empty(), IncludeSource.NONE), links);
            case YAML -> NO_TEXT;
        };
    }

    @Override
    public AsciidocText load(TextSource source, Optional<String> folder, IncludeSource includes) {
        return asciidoc.load(source, folder, includes);
    }

    @Override
    public MarkedUp text(AsciidocText loaded, LinkTable links) {
        return asciidoc.read(loaded, links);
    }

    @Override
    public Fragment line(TextSource source, LinkTable links, Findings findings) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Fragment line = markdown.inline(source, links, diagnostics);
        findings.addAll(diagnostics);
        return line;
    }

    @Override
    public Standfirst standfirst(TextSource source, LinkTable links, Findings findings) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Standfirst standfirst = markdown.standfirst(source, links, diagnostics);
        findings.addAll(diagnostics);
        return standfirst;
    }

    @Override
    public OptionalInt link(String url, Link.Use use, TextSource source, Position position, LinkTable links) {
        return linkReader.read(foreign ? ForeignLinks.markedUrl(url) : url, use, source, position, links);
    }
}
