package dev.backfile.page;

import dev.backfile.page.model.PageModel;

/**
 * One page of the baked site.
 *
 * @param path its file in the destination, relative, with {@code /} between names
 * @param template the file name of its template
 * @param model what it shows
 */
public record Page(String path, String template, PageModel model) {}
