package dev.backfile.imports.markdown;

import java.util.Map;

/**
 * A text that was HTML.
 *
 * @param markdown the text in Markdown, without a line end behind it
 * @param lost what of the HTML is not in it, such as {@code script}, with how often it was there
 */
public record Converted(String markdown, Map<String, Integer> lost) {}
