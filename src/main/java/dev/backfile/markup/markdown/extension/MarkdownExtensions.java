package dev.backfile.markup.markdown.extension;

import dev.backfile.config.directive.Directives;
import dev.backfile.markup.AsciiSet;
import dev.backfile.markup.markdown.block.BlockSyntax;
import dev.backfile.markup.markdown.inline.rule.InlineRules;
import dev.backfile.markup.markdown.write.NodeWriters;
import java.util.List;
import java.util.stream.Stream;

/**
 * The constructs of a dialect of Markdown beyond CommonMark's.
 *
 * @param list the constructs: where two claim the same characters or nodes, the first counts
 */
public record MarkdownExtensions(List<MarkdownExtension> list) {

    /** Those of Backfile's own Markdown, but for directives, which each site has for itself. */
    public static final MarkdownExtensions ALL = new MarkdownExtensions(List.of(
            new FootnoteSyntax(),
            new TaskListSyntax(),
            new DefinitionListSyntax(),
            new TableSyntax(),
            new AbbreviationSyntax(),
            new NameLinkSyntax(),
            new AttributeSyntax(),
            new QuotationSyntax(),
            new FigureSyntax()));

    /** Keeps a copy of the list. */
    public MarkdownExtensions {
        list = List.copyOf(list);
    }

    /** Those of Backfile's own Markdown in a site with these directives. */
    public static MarkdownExtensions with(Directives directives) {
        return directives.isNone()
                ? ALL
                : new MarkdownExtensions(Stream.concat(
                                Stream.of(new DirectiveSyntax(directives), new ShortcodeSyntax(directives)),
                                ALL.list().stream())
                        .toList());
    }

    /** Those that may stand in a text. */
    public MarkdownExtensions thatMayStandIn(String text, AsciiSet ascii) {
        return new MarkdownExtensions(list.stream()
                .filter(extension -> extension.mayStandIn(text, ascii))
                .toList());
    }

    /** Adds what finds their blocks. */
    public void addTo(BlockSyntax.Builder syntax) {
        list.forEach(extension -> extension.addTo(syntax));
    }

    /** What finds them within lines. */
    public InlineRules inlineRules() {
        return new InlineRules(
                list.stream().flatMap(extension -> extension.inlines().stream()).toList());
    }

    /** How they are written. */
    public NodeWriters writers() {
        NodeWriters.Builder writers = NodeWriters.builder();
        list.forEach(extension -> extension.addTo(writers));
        return writers.build();
    }
}
