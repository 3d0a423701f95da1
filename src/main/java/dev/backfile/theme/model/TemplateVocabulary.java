package dev.backfile.theme.model;

import dev.backfile.theme.value.Variables;

/**
 * Words that templates know from the generator that they were written for. They stand before Backfile's own.
 *
 * @param page the variables of a page
 * @param document the variables of a document; none of them is one of Backfile's, too
 */
public record TemplateVocabulary(Variables<PageContext> page, Variables<DocumentContext> document) {}
