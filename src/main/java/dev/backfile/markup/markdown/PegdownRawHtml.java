package dev.backfile.markup.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.HtmlInnerBlock;
import com.vladsch.flexmark.ast.HtmlInnerBlockComment;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import dev.backfile.config.ReadingSection.RawHtml;
import dev.backfile.markup.markdown.write.MarkdownPage;
import java.util.Set;

/** Writes raw HTML as flexmark does, but for the slots in it. */
final class PegdownRawHtml implements NodeRenderer {

    private final boolean withoutBlocks;
    private final boolean withoutInline;

    PegdownRawHtml(DataHolder options) {
        this.withoutBlocks = HtmlRenderer.SUPPRESS_HTML_BLOCKS.get(options);
        this.withoutInline = HtmlRenderer.SUPPRESS_INLINE_HTML.get(options);
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(HtmlBlock.class, this::block),
                new NodeRenderingHandler<>(HtmlCommentBlock.class, this::block),
                new NodeRenderingHandler<>(HtmlInnerBlock.class, this::block),
                new NodeRenderingHandler<>(HtmlInnerBlockComment.class, this::block),
                new NodeRenderingHandler<>(HtmlInline.class, this::inline),
                new NodeRenderingHandler<>(HtmlInlineComment.class, this::inline));
    }

    private void block(Node node, NodeRendererContext context, HtmlWriter html) {
        if (node instanceof HtmlBlock) {
            html.line();
        }
        if (node.hasChildren()) {
            context.renderChildren(node);
        } else if (!withoutBlocks) {
            write(node, context, html);
        }
        if (node instanceof HtmlBlock) {
            html.lineIf(context.getHtmlOptions().htmlBlockCloseTagEol);
        }
    }

    private void inline(Node node, NodeRendererContext context, HtmlWriter html) {
        if (!withoutInline) {
            write(node, context, html);
        }
    }

    private static void write(Node node, NodeRendererContext context, HtmlWriter html) {
        MarkdownPage page = PegdownLinks.PAGE.get(context.getDocument());
        if (page.rawHtml() == RawHtml.ESCAPE) {
            html.text(MarkdownPage.chars(node).toString());
        } else {
            html.rawPre(page.raw(node));
        }
    }
}
