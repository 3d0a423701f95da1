package dev.backfile.markup.markdown.write;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.backfile.markup.markdown.directive.DirectiveBlock;
import dev.backfile.markup.markdown.inline.rule.InlineNode;

/** Tells whether raw HTML of the writer's will stand in what a tree becomes. */
public final class RawMarkup {

    private RawMarkup() {}

    /** Whether any will. Labels and captions, which are parsed when they are written, are taken at their first character. */
    public static boolean standsIn(Document document) {
        for (Node node : document.getDescendants()) {
            boolean raw = node instanceof HtmlBlockBase || node instanceof HtmlInlineBase;
            if (raw && !isLeftOut(node) || mayHoldRaw(node)) {
                return true;
            }
        }
        return false;
    }

    /** The mark of a summary is not written, within a line or between the blocks of the text. */
    private static boolean isLeftOut(Node node) {
        return MarkdownPage.isSummaryMark(node)
                && (node instanceof HtmlInlineBase || node.getParent() instanceof Document);
    }

    private static boolean mayHoldRaw(Node node) {
        if (node instanceof InlineNode found) {
            return found.markdown().toString().indexOf('<') >= 0;
        }
        if (node instanceof DirectiveBlock directive) {
            return directive.head().markdown().indexOf('<') >= 0;
        }
        boolean image = node instanceof Image || node instanceof ImageRef reference && reference.isDefined();
        return image && new Figure(node).title().indexOf('<') >= 0;
    }
}
