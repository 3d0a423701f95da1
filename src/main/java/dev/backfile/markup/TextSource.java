package dev.backfile.markup;

/**
 * A text to read, and where it stands.
 *
 * @param text the text, with {@code \n} at its line ends
 * @param path the document's source file relative to the content folder, with {@code /} between names
 * @param place the same file relative to the site's folder, as diagnostics name it
 * @param line the line of the file in which the text begins, counted from 1
 * @param column the column in which its first line begins, counted from 1
 */
public record TextSource(String text, String path, String place, int line, int column) {}
