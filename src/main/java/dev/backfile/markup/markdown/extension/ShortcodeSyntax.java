package dev.backfile.markup.markdown.extension;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.backfile.config.directive.Directives;
import dev.backfile.markup.AsciiSet;
import dev.backfile.markup.markdown.block.BlockSyntax;
import dev.backfile.markup.markdown.directive.ShortcodeBlocks;
import dev.backfile.markup.markdown.directive.ShortcodeEnd;
import dev.backfile.markup.markdown.directive.ShortcodeRule;
import dev.backfile.markup.markdown.directive.ShortcodeText;
import dev.backfile.markup.markdown.inline.rule.InlineRule;
import dev.backfile.markup.markdown.write.NodeWriters;
import java.util.List;

/** What stands for directives in texts from elsewhere: shortcodes, and lines of a house's own markup. */
final class ShortcodeSyntax implements MarkdownExtension {

    private final Directives directives;

    ShortcodeSyntax(Directives directives) {
        this.directives = directives;
    }

    @Override
    public boolean mayStandIn(String text, AsciiSet ascii) {
        return ascii.holds('{') && (text.contains("{{") || text.contains("{%"))
                || directives.patterns().stream().anyMatch(pattern -> text.contains(pattern.beginning()));
    }

    @Override
    public void addTo(BlockSyntax.Builder syntax) {
        ShortcodeBlocks blocks = new ShortcodeBlocks(directives);
        syntax.blockOfText(blocks.beginnings(), blocks);
    }

    @Override
    public List<InlineRule> inlines() {
        return List.of(new PostLinkRule(), new ShortcodeRule(directives));
    }

    @Override
    public void addTo(NodeWriters.Builder writers) {
        writers.inline(ShortcodeEnd.class, (end, to) -> {})
                .inline(ShortcodeText.class, (call, to) -> to.html().text(call.words()))
                .blockIf(Paragraph.class, (paragraph, to) -> holdsEndsAlone(paragraph));
    }

    /** A paragraph of nothing but ends is none. */
    private static boolean holdsEndsAlone(Paragraph paragraph) {
        Node child = paragraph.getFirstChild();
        while (child instanceof ShortcodeEnd) {
            child = child.getNext();
        }
        return child == null && paragraph.hasChildren();
    }
}
