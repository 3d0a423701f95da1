package dev.backfile.markup.markdown.inline;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Words that are marked, other than by emphasis. */
public final class MarkedWords extends Node {

    private final Marking marking;

    MarkedWords(Marking marking) {
        this.marking = marking;
    }

    /** How they are marked. */
    public Marking marking() {
        return marking;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
