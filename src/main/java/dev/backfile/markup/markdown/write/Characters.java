package dev.backfile.markup.markdown.write;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** The characters of flexmark's sequences, copied at once where they lie side by side in the source. */
public final class Characters {

    private Characters() {}

    /** The characters of a sequence. */
    public static String of(BasedSequence sequence) {
        return sequence instanceof SubSequence piece && piece.getBase() instanceof String source
                ? source.substring(piece.getStartOffset(), piece.getEndOffset())
                : sequence.toString();
    }
}
