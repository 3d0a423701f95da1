package dev.backfile.theme.value;

/**
 * A piece of HTML among the values of a model. Each template gets it as {@link HtmlValue} says.
 *
 * @param source the HTML
 */
public record HtmlText(String source) {}
