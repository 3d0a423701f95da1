package dev.backfile.markup.markdown.inline;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A link by name: {@code [[name#fragment|label]]}. */
public final class NameLinkNode extends Node implements DoNotDecorate {

    private final BasedSequence target;
    private final BasedSequence label;

    NameLinkNode(BasedSequence chars, BasedSequence target, BasedSequence label) {
        super(chars);
        this.target = target;
        this.label = label;
    }

    /** The name, and the fragment if there is one. */
    public BasedSequence target() {
        return target;
    }

    /** The label, in Markdown; empty when the target's title is to be shown. */
    public BasedSequence label() {
        return label;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
