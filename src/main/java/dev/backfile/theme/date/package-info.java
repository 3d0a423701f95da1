/**
 * Dates in templates: what an article's date is to FreeMarker, and how every built-in of FreeMarker prints and reads dates
 * by the one calendar of {@link dev.backfile.archive.calendar}.
 *
 * <p>{@code theme} wraps dates as {@link dev.backfile.theme.date.DateModel}, and lets
 * {@link dev.backfile.theme.date.DateFormats} see to each environment in which it renders a page.
 */
@NullMarked
package dev.backfile.theme.date;

import org.jspecify.annotations.NullMarked;
