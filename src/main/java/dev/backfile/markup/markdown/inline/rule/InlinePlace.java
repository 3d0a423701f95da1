package dev.backfile.markup.markdown.inline.rule;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A place in the text of one block, at which markup may begin. */
public interface InlinePlace {

    /** The text of the block. */
    CharSequence text();

    /** The index of the place in the text. */
    int index();

    /** A piece of the text that knows where it stands in the document. */
    BasedSequence piece(int start, int end);

    /** Whether something to which attributes can belong ends here: a link, or an image. */
    boolean isBehindLink();

    /** Whether attributes at the end of the text belong to the block: a heading, or the last one of a quotation. */
    boolean isInBlockWithAttributes();

    /**
     * Whether doubled brackets that begin here are CommonMark's: a link, or a label that is defined.
     *
     * @param close where the closing brackets stand
     */
    boolean isLink(int close);

    /** Whether calls of other generators are read here, or are meant as text. */
    RawCalls.Part calls();

    /** The name of the call that {@code {% end %}} ends here; empty where it ends none. */
    String endedCall();
}
