package dev.backfile.markup.markdown.write;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import dev.backfile.markup.markdown.inline.Escapes;
import dev.backfile.markup.markdown.inline.rule.InlineNode;
import org.jspecify.annotations.Nullable;

/** The plain text of inline Markdown, for the text in place of images and the ids of headings. */
public final class InlineText {

    private InlineText() {}

    /** The text of everything in a node. */
    public static String of(Node node) {
        StringBuilder text = new StringBuilder();
        children(node, text);
        return text.toString().strip();
    }

    /** The text of a node and its next ones up to another, exclusive; up to the last when that is null. */
    static String of(@Nullable Node from, @Nullable Node end) {
        StringBuilder text = new StringBuilder();
        children(from, end, text);
        return text.toString().strip();
    }

    private static void children(Node node, StringBuilder text) {
        children(node.getFirstChild(), null, text);
    }

    private static void children(@Nullable Node from, @Nullable Node end, StringBuilder text) {
        for (Node child = from; child != null && child != end; child = child.getNext()) {
            append(child, text);
        }
    }

    private static void append(Node node, StringBuilder text) {
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append(' ');
        } else if (node instanceof Code code) {
            text.append(code.getText());
        } else if (node instanceof InlineNode found) {
            text.append(found.words());
        } else if (node instanceof Footnote) {
            return;
        } else if (node.hasChildren()) {
            children(node, text);
        } else if (!(node instanceof HtmlInlineBase)) {
            text.append(Escapes.unescape(node.getChars()));
        }
    }
}
