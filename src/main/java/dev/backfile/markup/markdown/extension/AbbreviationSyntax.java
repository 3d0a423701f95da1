package dev.backfile.markup.markdown.extension;

import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import dev.backfile.markup.AsciiSet;
import dev.backfile.markup.markdown.block.Abbreviations;
import dev.backfile.markup.markdown.block.BlockSyntax;
import dev.backfile.markup.markdown.inline.Escapes;
import dev.backfile.markup.markdown.write.InlineWriter;
import dev.backfile.markup.markdown.write.NodeWriters;

/** Abbreviations, defined by lines such as {@code *[HTML]: …}, and the words that they explain. */
final class AbbreviationSyntax implements MarkdownExtension {

    @Override
    public boolean mayStandIn(String text, AsciiSet ascii) {
        return ascii.holdsAll("*[:") && text.contains("*[");
    }

    @Override
    public void addTo(BlockSyntax.Builder syntax) {
        syntax.block("*", new Abbreviations());
    }

    @Override
    public void addTo(NodeWriters.Builder writers) {
        writers.inline(Abbreviation.class, AbbreviationSyntax::write)
                .block(AbbreviationBlock.class, (definition, to) -> {});
    }

    private static void write(Abbreviation word, InlineWriter to) {
        to.html()
                .inline("<abbr")
                .attribute("title", Escapes.unescape(word.getAbbreviation()))
                .inline(">")
                .text(Escapes.unescape(word.getChars()))
                .inline("</abbr>");
    }
}
