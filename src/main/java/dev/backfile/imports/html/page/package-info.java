/**
 * What stands on a page of HTML that somebody made long ago: whether it is an article, and its headline, byline, date, standfirst,
 * text and pictures. First by what the page says of itself for programs, then by its shape. Imports come in by
 * {@link dev.backfile.imports.html.page.PageReader}.
 */
@NullMarked
package dev.backfile.imports.html.page;

import org.jspecify.annotations.NullMarked;
