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

    /** Whether a text may hold an address. A reference or an escape may stand for one of its characters. */
    static boolean mayStandIn(String text) {
        if (text.contains("://")) {
            return true;
        }
        for (int index = 0; index < text.length(); index++) {
            switch (text.charAt(index)) {
                case '@', '&', '\\' -> {
                    return true;
                }
                case 'w', 'W' -> {
                    if (text.regionMatches(true, index, "www.", 0, 4)) {
                        return true;
                    }
                }
                default -> {
                    // nothing that an address needs
                }
            }
        }
        return false;
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

        Search(Document document) {
            this.addresses = new AutolinkNodePostProcessor(document);
        }

        @Override
        public void process(NodeTracker tracker, Node node) {
            if (mayStandIn(Characters.of(node.getChars()))) {
                addresses.process(tracker, node);
            }
        }
    }
}
