package dev.backfile.markup.markdown.extension;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import dev.backfile.markup.AsciiSet;
import dev.backfile.markup.markdown.block.BlockSyntax;
import dev.backfile.markup.markdown.write.Footnotes;
import dev.backfile.markup.markdown.write.InlineWriter;
import dev.backfile.markup.markdown.write.NodeWriters;

/** Footnotes, as {@code [^1]}: their marks here, their texts at the end of the page, by {@link Footnotes}. */
final class FootnoteSyntax implements MarkdownExtension {

    @Override
    public boolean mayStandIn(String text, AsciiSet ascii) {
        return ascii.holdsAll("[^") && text.contains("[^");
    }

    @Override
    public void addTo(BlockSyntax.Builder syntax) {
        syntax.block("[", new FootnoteBlockParser.Factory());
    }

    @Override
    public void addTo(NodeWriters.Builder writers) {
        writers.inline(Footnote.class, FootnoteSyntax::mark).block(FootnoteBlock.class, (block, to) -> {});
    }

    private static void mark(Footnote mark, InlineWriter to) {
        Footnotes footnotes = to.footnotes();
        if (mark.getFootnoteBlock() == null) {
            to.text(mark.getChars());
        } else if (footnotes != null && !to.isInLink()) {
            footnotes.mark(mark.getFootnoteBlock(), to.html());
        }
    }
}
