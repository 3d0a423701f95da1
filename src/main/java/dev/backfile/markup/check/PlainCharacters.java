package dev.backfile.markup.check;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.backfile.markup.HtmlScanner;
import java.util.BitSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which characters of a source are plain text: neither markup nor code nor raw HTML. Found when first asked for. */
final class PlainCharacters {

    private final Supplier<BitSet> finder;
    private @Nullable BitSet plain;

    /** Those of a text in Markdown. */
    PlainCharacters(Document document) {
        this.finder = () -> find(document);
    }

    /** Those of a text in HTML; the words of links are none, since their addresses are looked at. */
    PlainCharacters(String html) {
        this.finder = () -> find(html);
    }

    /** Whether the character at an offset is plain text. */
    boolean at(int offset) {
        BitSet known = plain;
        if (known == null) {
            known = finder.get();
            plain = known;
        }
        return known.get(offset);
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

    private static BitSet find(String html) {
        BitSet found = new BitSet();
        HtmlScanner.scan(html, new HtmlScanner.Handler() {

            private static final Set<String> OTHERS = Set.of("pre", "code", "kbd", "samp", "var", "math", "svg", "a");
            private int inside;

            @Override
            public void text(int start, int end) {
                if (inside == 0) {
                    found.set(start, end);
                }
            }

            @Override
            public void tag(HtmlScanner.Tag tag) {
                if (OTHERS.contains(tag.name())) {
                    inside = Math.max(0, inside + (tag.closing() ? -1 : 1));
                }
            }

            @Override
            public void other(int start, int end) {
                // neither comments nor scripts are shown
            }
        });
        return found;
    }
}
