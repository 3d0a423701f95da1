package dev.backfile.markup.markdown.inline;

import org.jspecify.annotations.Nullable;

/**
 * An opening bracket that waits for its partner.
 *
 * @param token where it stands among the tokens
 * @param start where it begins, at its exclamation mark if it is an image's
 * @param image whether it begins an image
 * @param below the last run of delimiters before it
 */
record Bracket(
        int token, int start, boolean image, @Nullable Delimiter below) {

    /** Where what it encloses begins. */
    int inside() {
        return image ? start + 2 : start + 1;
    }
}
