package dev.backfile.markup.markdown.extension;

import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.definition.internal.DefinitionItemBlockParser;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListBlockPreProcessor;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListItemBlockPreProcessor;
import dev.backfile.markup.AsciiSet;
import dev.backfile.markup.markdown.block.BlockSyntax;
import dev.backfile.markup.markdown.write.BlockWriter;
import dev.backfile.markup.markdown.write.NodeWriters;

/** Lists of definitions, which begin a line with {@code :} or {@code ~} under the term. */
final class DefinitionListSyntax implements MarkdownExtension {

    /** What may stand before the mark of a definition on its line: white space and the marks of blocks around it. */
    private static final String BEFORE = ">-*+.):~";

    @Override
    public boolean mayStandIn(String text, AsciiSet ascii) {
        return ascii.holds(':') && mayDefine(text, ':') || ascii.holds('~') && mayDefine(text, '~');
    }

    private static boolean mayDefine(String text, char mark) {
        for (int found = text.indexOf(mark); found >= 0; found = text.indexOf(mark, found + 1)) {
            int before = found - 1;
            while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
                before--;
            }
            if (before < 0 || text.charAt(before) == '\n' || BEFORE.indexOf(text.charAt(before)) >= 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void addTo(BlockSyntax.Builder syntax) {
        syntax.block(":~", new DefinitionItemBlockParser.Factory())
                .blocks(new DefinitionListItemBlockPreProcessor.Factory())
                .blocks(new DefinitionListBlockPreProcessor.Factory());
    }

    @Override
    public void addTo(NodeWriters.Builder writers) {
        writers.block(DefinitionList.class, (list, to) -> to.wrap("dl", list))
                .block(DefinitionTerm.class, DefinitionListSyntax::term)
                .block(DefinitionItem.class, DefinitionListSyntax::definition);
    }

    private static void term(DefinitionTerm term, BlockWriter to) {
        to.html().block("<dt>");
        to.inline().children(term);
        to.html().block("</dt>\n");
    }

    private static void definition(DefinitionItem item, BlockWriter to) {
        to.html().block("<dd>");
        to.item(item);
        to.html().block("</dd>\n");
    }
}
