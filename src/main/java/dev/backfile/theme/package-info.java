/**
 * From a planned {@link dev.backfile.page.Page} to its text, with FreeMarker: where templates are looked up, what they
 * see, and how their mistakes are told.
 *
 * <p>{@code bake} comes in here with a {@link dev.backfile.theme.Theme} for each bake, renders pages on many threads at
 * once, and takes away text and diagnostics. This room knows no output folder. Templates reach only what the models here
 * offer; no Java class is within their reach.
 */
@NullMarked
package dev.backfile.theme;

import org.jspecify.annotations.NullMarked;
