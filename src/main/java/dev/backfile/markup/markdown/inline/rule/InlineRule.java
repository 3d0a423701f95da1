package dev.backfile.markup.markdown.inline.rule;

import org.jspecify.annotations.Nullable;

/** Finds one kind of inline markup. Serves all threads. */
public interface InlineRule {

    /** The character of ASCII with which all of this kind begins. */
    char opening();

    /**
     * Reads what begins at a place, where the character stands.
     *
     * @return a node whose characters begin there; null when nothing of this kind does
     */
    @Nullable
    InlineNode read(InlinePlace place);
}
