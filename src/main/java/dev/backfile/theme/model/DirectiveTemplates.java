package dev.backfile.theme.model;

/** Renders directives, each by the template of its name. */
@FunctionalInterface
public interface DirectiveTemplates {

    /**
     * The HTML of a directive.
     *
     * @param page the page that shows it
     * @param directive the directive, what stands in it rendered already
     */
    String render(PageContext page, DirectiveContext directive);
}
