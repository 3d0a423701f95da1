package dev.backfile.markup.markdown.extension;

import dev.backfile.config.directive.Directives;
import dev.backfile.markup.AsciiSet;
import dev.backfile.markup.markdown.block.BlockSyntax;
import dev.backfile.markup.markdown.directive.DirectiveBlock;
import dev.backfile.markup.markdown.directive.DirectiveBlocks;
import dev.backfile.markup.markdown.directive.DirectiveEnd;
import dev.backfile.markup.markdown.directive.DirectiveInline;
import dev.backfile.markup.markdown.directive.DirectiveRule;
import dev.backfile.markup.markdown.inline.rule.InlineRule;
import dev.backfile.markup.markdown.write.NodeWriters;
import java.util.List;

/** Directives, {@code ::name{key=value}}: a template says what they look like. */
final class DirectiveSyntax implements MarkdownExtension {

    private final Directives directives;
    private final DirectiveWriter writer;

    DirectiveSyntax(Directives directives) {
        this.directives = directives;
        this.writer = new DirectiveWriter();
    }

    @Override
    public boolean mayStandIn(String text, AsciiSet ascii) {
        return ascii.holds(':') && text.contains("::");
    }

    @Override
    public void addTo(BlockSyntax.Builder syntax) {
        syntax.blockOfText(":", new DirectiveBlocks(directives));
    }

    @Override
    public List<InlineRule> inlines() {
        return List.of(new DirectiveRule(directives));
    }

    @Override
    public void addTo(NodeWriters.Builder writers) {
        writers.block(DirectiveBlock.class, writer::write)
                .block(DirectiveEnd.class, (end, to) -> {})
                .inline(DirectiveInline.class, writer::write);
    }
}
