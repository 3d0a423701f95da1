package dev.backfile.markup.markdown.write;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.markup.markdown.directive.DirectiveBlock;
import dev.backfile.markup.markdown.directive.DirectiveEnd;
import dev.backfile.markup.markdown.directive.DirectiveInline;
import dev.backfile.markup.markdown.directive.ShortcodeEnd;
import dev.backfile.markup.markdown.inline.rule.InlineNode;
import dev.backfile.markup.markdown.inline.rule.RawCalls;
import java.util.BitSet;

/** Which characters of a Markdown text are code, or calls that were read. */
public final class CodeRanges {

    private CodeRanges() {}

    /** A bit for each character that is code; looked for only where braces give a reason to ask. */
    public static BitSet in(Document document, String text) {
        BitSet code = new BitSet();
        if (text.contains("{{") || text.contains("{%")) {
            new RawCalls(text).forEach(code::set);
            for (Node node : document.getDescendants()) {
                if (node instanceof Code || node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
                    code.set(node.getStartOffset(), node.getEndOffset());
                } else if (node instanceof DirectiveBlock directive) {
                    set(directive.head().chars(), code);
                    if (directive.holdsCode()) {
                        set(directive.getContentChars(), code);
                        code.set(
                                directive.head().chars().getEndOffset(),
                                directive.getContentChars().getEndOffset() + 1);
                    }
                } else if (node instanceof DirectiveInline
                        || node instanceof DirectiveEnd
                        || node instanceof ShortcodeEnd
                        || node instanceof InlineNode && node.getChars().startsWith("{%")) {
                    set(node.getChars(), code);
                }
            }
        }
        return code;
    }

    private static void set(BasedSequence chars, BitSet code) {
        if (!chars.isEmpty()) {
            code.set(chars.getStartOffset(), chars.getEndOffset());
        }
    }
}
