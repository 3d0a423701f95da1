package dev.backfile.markup.markdown.inline;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Attributes in braces, in the place where they apply. */
public final class AttributeNode extends Node implements DoNotDecorate {

    private final Attributes attributes;

    AttributeNode(BasedSequence chars, Attributes attributes) {
        super(chars);
        this.attributes = attributes;
    }

    /** The attributes. */
    public Attributes attributes() {
        return attributes;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
