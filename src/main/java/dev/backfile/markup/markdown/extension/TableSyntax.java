package dev.backfile.markup.markdown.extension;

import com.vladsch.flexmark.ext.tables.TableBlock;
import dev.backfile.markup.AsciiSet;
import dev.backfile.markup.markdown.block.BlockSyntax;
import dev.backfile.markup.markdown.block.Tables;
import dev.backfile.markup.markdown.write.NodeWriters;

/** Tables, whose cells {@code |} separates. */
final class TableSyntax implements MarkdownExtension {

    @Override
    public boolean mayStandIn(String text, AsciiSet ascii) {
        return ascii.holds('|');
    }

    @Override
    public void addTo(BlockSyntax.Builder syntax) {
        syntax.paragraphs(new Tables());
    }

    @Override
    public void addTo(NodeWriters.Builder writers) {
        writers.block(TableBlock.class, (table, to) -> new TableWriter(to.inline(), to.html()).write(table));
    }
}
