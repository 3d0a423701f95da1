package dev.backfile.markup;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * Reads attributes in braces where they may stand: directly behind a link or an image, at the end of a heading, and at
 * the end of a quotation. Braces anywhere else stay text.
 */
final class AttributeParser implements InlineParserExtension {

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int open = parser.getIndex();
        boolean behindLink = open > 0 && isBehindLink(parser, input, open);
        if (!behindLink && !mayEndIn(parser.getBlock())) {
            return false;
        }
        Optional<Attributes.Read> read = Attributes.read(input, open);
        if (read.isEmpty()
                || !behindLink && !input.subSequence(read.get().end()).isBlank()) {
            return false;
        }
        parser.flushTextNode();
        parser.appendNode(new AttributeNode(
                input.subSequence(open, read.get().end()), read.get().attributes()));
        parser.setIndex(read.get().end());
        return true;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {
        // keeps no state
    }

    @Override
    public void finalizeBlock(InlineParser parser) {
        // keeps no state
    }

    private static boolean isBehindLink(LightInlineParser parser, BasedSequence input, int open) {
        char before = input.charAt(open - 1);
        if (before != ')' && before != ']') {
            return false;
        }
        parser.flushTextNode();
        Node last = parser.getBlock().getLastChild();
        boolean isLink = last instanceof Link
                || last instanceof Image
                || last instanceof NameLinkNode
                || last instanceof LinkRef link && link.isDefined()
                || last instanceof ImageRef image && image.isDefined();
        return isLink && last.getEndOffset() == input.getIndexOffset(open);
    }

    private static boolean mayEndIn(Node block) {
        return block instanceof Heading || block.getParent() instanceof BlockQuote && block.getNext() == null;
    }
}
