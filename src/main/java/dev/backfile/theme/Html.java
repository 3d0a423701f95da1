package dev.backfile.theme;

/**
 * A piece of HTML among the values of a model. Each template gets it as {@link HtmlValue} says.
 *
 * @param source the HTML
 */
record Html(String source) {}
