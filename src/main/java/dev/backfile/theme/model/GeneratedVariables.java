package dev.backfile.theme.model;

import dev.backfile.theme.value.Variables;

/**
 * What generated outputs let templates find on every page.
 *
 * @param site what they add to {@code site}
 * @param term what they add to each term
 */
public record GeneratedVariables(Variables<PageContext> site, Variables<TermContext> term) {}
