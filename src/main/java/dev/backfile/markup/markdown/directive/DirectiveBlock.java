package dev.backfile.markup.markdown.directive;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A directive between blocks. What stands in it, if anything may, are its children, or its content where that is code. */
public final class DirectiveBlock extends Block {

    private final DirectiveHead head;
    private final boolean holdsCode;
    private boolean closed;

    DirectiveBlock(DirectiveHead head, boolean holdsCode, boolean closed) {
        super(head.chars());
        this.head = head;
        this.holdsCode = holdsCode;
        this.closed = closed;
    }

    /** What it says of itself. */
    public DirectiveHead head() {
        return head;
    }

    /** Whether what stands in it is read as it is, and not as Markdown. */
    public boolean holdsCode() {
        return holdsCode;
    }

    /** Whether it ends where its writer said so, and not with the text. */
    public boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
