package dev.backfile.markup.markdown.inline.rule;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What an {@link InlineRule} finds. It has no children: Markdown within it is parsed when it is written. */
public abstract class InlineNode extends Node implements DoNotDecorate {

    /** Makes a node of its characters, from the first to the last. */
    protected InlineNode(BasedSequence chars) {
        super(chars);
    }

    /** Its words, for places that hold nothing but text. */
    public abstract CharSequence words();

    /** The Markdown within it; empty when there is none. */
    public CharSequence markdown() {
        return "";
    }

    /** Whether attributes may stand behind it. */
    public boolean takesAttributes() {
        return false;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
