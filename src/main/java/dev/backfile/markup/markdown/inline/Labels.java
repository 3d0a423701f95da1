package dev.backfile.markup.markdown.inline;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import dev.backfile.markup.markdown.inline.rule.RawCalls;
import org.jspecify.annotations.Nullable;

/** What the labels of one document stand for, and what else the whole of it says about a place in it. */
interface Labels {

    /** The definition of a link; null when there is none. */
    @Nullable
    Reference definition(String label);

    /** Takes note that a definition is used once more. */
    void use(Reference definition);

    /** The note of this name; null when there is none. */
    @Nullable
    FootnoteBlock note(String name);

    /** Takes note of a mark of a note that there is not. */
    void missingNote(int start, int end);

    /** Whether calls of other generators are read at an offset, or are meant as text. */
    RawCalls.Part calls(int offset);

    /** The name of the call that {@code {% end %}} at an offset ends; empty where it ends none. */
    String endedCall(int offset);
}
