package dev.backfile.markup.markdown.inline;

/**
 * The mark of a note that there is not: {@code [^2]}.
 *
 * @param start where it begins in the document
 * @param end where its closing bracket stands
 */
public record MissingNote(int start, int end) {}
