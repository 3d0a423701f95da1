package dev.backfile.markup.markdown.check;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.backfile.markup.check.PlainCharacters;
import java.util.BitSet;

/** The plain characters of a text in Markdown. */
final class MarkdownCharacters {

    private MarkdownCharacters() {}

    static PlainCharacters of(Document document) {
        return new PlainCharacters(() -> find(document));
    }

    private static BitSet find(Document document) {
        BitSet found = new BitSet();
        BitSet code = new BitSet();
        for (Node node : document.getDescendants()) {
            if (node instanceof Text) {
                found.set(node.getStartOffset(), node.getEndOffset());
            } else if (node instanceof Code || node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
                code.set(node.getStartOffset(), node.getEndOffset());
            }
        }
        found.andNot(code);
        return found;
    }
}
