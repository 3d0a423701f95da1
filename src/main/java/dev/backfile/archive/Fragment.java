package dev.backfile.archive;

/**
 * A piece of safe HTML in which the links to this site are still open: numbered slots stand for what is known only when
 * the whole archive is. {@link LinkPlaceholders} writes and fills them.
 *
 * @param html the HTML with its slots
 */
public record Fragment(String html) {

    /** No text at all. */
    public static final Fragment EMPTY = new Fragment("");

    /** Whether there is no text. */
    public boolean isEmpty() {
        return html.isEmpty();
    }
}
