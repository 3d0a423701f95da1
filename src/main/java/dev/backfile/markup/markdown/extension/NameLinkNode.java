package dev.backfile.markup.markdown.extension;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.markup.markdown.inline.rule.InlineNode;

/** A link by name: {@code [[name#fragment|label]]}. */
final class NameLinkNode extends InlineNode {

    private final BasedSequence target;
    private final BasedSequence label;

    NameLinkNode(BasedSequence chars, BasedSequence target, BasedSequence label) {
        super(chars);
        this.target = target;
        this.label = label;
    }

    /** The name, and the fragment if there is one. */
    BasedSequence target() {
        return target;
    }

    /** The label, in Markdown; empty when the target's title is to be shown. */
    BasedSequence label() {
        return label;
    }

    @Override
    public CharSequence words() {
        return label.isEmpty() ? target : label;
    }

    @Override
    public CharSequence markdown() {
        return label;
    }

    @Override
    public boolean takesAttributes() {
        return true;
    }
}
