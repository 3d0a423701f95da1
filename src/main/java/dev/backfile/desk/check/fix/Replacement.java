package dev.backfile.desk.check.fix;

/**
 * Text that stands in the place of other text.
 *
 * @param file the file, relative to the site's folder, with {@code /} between names
 * @param start where the other text begins in the file
 * @param before the other text
 * @param after the text that stands there afterwards
 */
public record Replacement(String file, int start, String before, String after) {}
