package dev.backfile.markup.markdown.write;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.BitSet;

/** Which characters of a Markdown text are code. */
public final class CodeRanges {

    private CodeRanges() {}

    /** A bit for each character that is code; looked for only where braces give a reason to ask. */
    public static BitSet in(Document document, String text) {
        BitSet code = new BitSet();
        if (text.contains("{{") || text.contains("{%")) {
            for (Node node : document.getDescendants()) {
                if (node instanceof Code || node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
                    code.set(node.getStartOffset(), node.getEndOffset());
                }
            }
        }
        return code;
    }
}
