package dev.backfile.markup;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.autolink.internal.AutolinkNodePostProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.NodePostProcessor;
import com.vladsch.flexmark.parser.block.NodePostProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeTracker;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.BitSet;

/**
 * Makes links of plain addresses in text with flexmark's own search for them, which is slow: texts in which there can be
 * none are passed over. It must stand before abbreviations in the list of extensions, which would cut addresses up.
 */
final class PlainAddresses implements Parser.ParserExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {
        // there are none
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.postProcessorFactory(new Factory());
    }

    /** Whether a text may hold an address. */
    static boolean mayStandIn(String text) {
        return !signs(text, 0).isEmpty();
    }

    /** Where the signs of addresses stand in a text. A reference or an escape may stand for one of their characters. */
    private static BitSet signs(String text, int offset) {
        BitSet signs = new BitSet();
        char[] characters = text.toCharArray();
        for (int index = 0; index < characters.length; index++) {
            boolean sign = switch (characters[index]) {
                case '@', '&', '\\' -> true;
                case ':' -> text.startsWith("://", index);
                case 'w', 'W' -> text.regionMatches(true, index, "www.", 0, 4);
                default -> false;
            };
            if (sign) {
                signs.set(offset + index);
            }
        }
        return signs;
    }

    private static final class Factory extends NodePostProcessorFactory {

        Factory() {
            super(false);
            addNodes(Text.class);
        }

        @Override
        public NodePostProcessor apply(Document document) {
            return new Search(document);
        }
    }

    private static final class Search extends NodePostProcessor {

        private final NodePostProcessor addresses;
        private final BitSet signs;

        Search(Document document) {
            this.addresses = new AutolinkNodePostProcessor(document);
            this.signs = signs(Characters.of(document.getChars()), document.getStartOffset());
        }

        @Override
        public void process(NodeTracker tracker, Node node) {
            int sign = signs.nextSetBit(node.getStartOffset());
            if (sign >= 0 && sign < node.getEndOffset()) {
                addresses.process(tracker, node);
            }
        }
    }
}
