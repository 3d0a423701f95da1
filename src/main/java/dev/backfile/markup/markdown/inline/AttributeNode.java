package dev.backfile.markup.markdown.inline;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.markup.markdown.inline.rule.InlineNode;

/** Attributes in braces, in the place where they apply. */
public final class AttributeNode extends InlineNode {

    private final Attributes attributes;

    /** Makes a node of the braces and what stands in them. */
    public AttributeNode(BasedSequence chars, Attributes attributes) {
        super(chars);
        this.attributes = attributes;
    }

    /** The attributes. */
    public Attributes attributes() {
        return attributes;
    }

    @Override
    public CharSequence words() {
        return "";
    }
}
