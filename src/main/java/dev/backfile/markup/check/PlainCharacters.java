package dev.backfile.markup.check;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Which characters of a source are plain text: neither markup nor code nor raw HTML. Found when first asked for. */
final class PlainCharacters {

    private final Document document;
    private @Nullable BitSet plain;

    PlainCharacters(Document document) {
        this.document = document;
    }

    /** Whether the character at an offset is plain text. */
    boolean at(int offset) {
        BitSet known = plain;
        if (known == null) {
            known = find();
            plain = known;
        }
        return known.get(offset);
    }

    private BitSet find() {
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
