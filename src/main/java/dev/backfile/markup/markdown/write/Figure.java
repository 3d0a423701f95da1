package dev.backfile.markup.markdown.write;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.markup.markdown.inline.AttributeNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An image alone in its paragraph, perhaps within a link.
 *
 * @param image the image
 */
public record Figure(Node image) {

    /** The figure that a paragraph is, or a link that fills one. */
    public static Optional<Figure> of(@Nullable Node node) {
        Node paragraph = isLink(node) ? node.getParent() : node;
        if (!(paragraph instanceof Paragraph)) {
            return Optional.empty();
        }
        Node only = only(paragraph);
        Node image = isLink(only) ? only(only) : only;
        boolean isImage = image instanceof Image || image instanceof ImageRef reference && reference.isDefined();
        return isImage ? Optional.of(new Figure(image)) : Optional.empty();
    }

    /** The title, which is the caption; null when it has none. */
    public BasedSequence title() {
        if (image instanceof Image node) {
            return node.getTitle();
        }
        return ((ImageRef) image).getReferenceNode(image.getDocument()).getTitle();
    }

    private static boolean isLink(@Nullable Node node) {
        return node instanceof Link || node instanceof LinkRef reference && reference.isDefined();
    }

    private static @Nullable Node only(@Nullable Node parent) {
        Node first = parent == null ? null : parent.getFirstChild();
        if (first == null) {
            return null;
        }
        Node second = first.getNext();
        boolean alone = second == null
                || second instanceof AttributeNode
                        && second.getNext() == null
                        && second.getStartOffset() == first.getEndOffset();
        return alone ? first : null;
    }
}
