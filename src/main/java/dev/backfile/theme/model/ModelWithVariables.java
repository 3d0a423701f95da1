package dev.backfile.theme.model;

import dev.backfile.page.model.GeneratedModel;
import dev.backfile.theme.value.Variables;

/** What a page of a generated output shows, which says itself what templates find in it. */
public interface ModelWithVariables extends GeneratedModel {

    /** The variables of its page, beside those that every page has; they go before Backfile's of the same names. */
    Variables<PageContext> variables();
}
