package dev.backfile.markup.markdown.write;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import dev.backfile.markup.markdown.inline.AttributeNode;
import dev.backfile.markup.markdown.inline.Attributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A block quote with a source or with attributes.
 *
 * @param last its last paragraph
 * @param end where the quoted words in the last paragraph end, exclusive; null when they fill it
 * @param attribution where the attribution begins; null when there is none
 * @param attributes its attributes
 */
public record Quotation(
        Paragraph last, @Nullable Node end, @Nullable Node attribution, Attributes attributes) {

    /** The class that makes a pull quote. */
    static final String PULL_QUOTE = "pullquote";

    /** What a block quote is more than a block quote; nothing when it is just that. */
    public static Optional<Quotation> of(BlockQuote quote) {
        return ending(quote);
    }

    /** The same of what a block quote would hold. */
    public static Optional<Quotation> ending(Node quote) {
        if (!(quote.getLastChild() instanceof Paragraph last) || last.getFirstChild() == null) {
            return Optional.empty();
        }
        Attributes attributes = Attributes.NONE;
        Node behind = null;
        if (last.getLastChild() instanceof AttributeNode node && belongsToQuote(node)) {
            attributes = node.attributes();
            behind = isBreak(node.getPrevious()) ? node.getPrevious() : node;
        }
        Node lineBreak = behind == null ? last.getLastChild() : behind.getPrevious();
        while (lineBreak != null && !isBreak(lineBreak)) {
            lineBreak = lineBreak.getPrevious();
        }
        Node line = lineBreak == null ? last.getFirstChild() : lineBreak.getNext();
        boolean hasWords = lineBreak != null || last.getPrevious() != null;
        if (hasWords && line != null && line != behind && dashLength(line) > 0) {
            return Optional.of(new Quotation(last, lineBreak == null ? line : lineBreak, line, attributes));
        }
        return behind == null ? Optional.empty() : Optional.of(new Quotation(last, behind, null, attributes));
    }

    /** Whether it is a pull quote. */
    public boolean isPullQuote() {
        return attributes.hasClass(PULL_QUOTE);
    }

    /** How many characters the dash at the beginning of an attribution has, with the spaces behind it; 0 for none. */
    static int dashLength(Node line) {
        return dashLength(line.getChars().toString());
    }

    /** The same of the text of the line. */
    static int dashLength(String text) {
        int dash = text.startsWith("---")
                ? 3
                : text.startsWith("--") ? 2 : text.startsWith("—") || text.startsWith("–") ? 1 : 0;
        int end = dash;
        while (dash > 0 && end < text.length() && Character.isSpaceChar(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean belongsToQuote(AttributeNode node) {
        Node before = node.getPrevious();
        boolean behindLink = before != null
                && before.getEndOffset() == node.getStartOffset()
                && !(before instanceof Text)
                && !isBreak(before);
        return !behindLink || node.attributes().hasClass(PULL_QUOTE);
    }

    private static boolean isBreak(@Nullable Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }
}
