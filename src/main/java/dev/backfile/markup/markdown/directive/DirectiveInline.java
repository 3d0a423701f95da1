package dev.backfile.markup.markdown.directive;

import dev.backfile.markup.markdown.inline.rule.InlineNode;

/** A directive within a line. */
public final class DirectiveInline extends InlineNode {

    private final DirectiveHead head;

    DirectiveInline(DirectiveHead head) {
        super(head.chars());
        this.head = head;
    }

    /** What it says of itself. */
    public DirectiveHead head() {
        return head;
    }

    @Override
    public CharSequence words() {
        return head.markdown();
    }

    @Override
    public CharSequence markdown() {
        return head.markdown();
    }
}
