package dev.backfile.markup.markdown.directive;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The line that ends a directive. It stands behind it, and shows nothing. */
public final class DirectiveEnd extends Block {

    DirectiveEnd(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
