/**
 * Where templates lie, how they are looked up, and FreeMarker's configuration of one bake.
 *
 * <p>{@code theme} alone comes in here. Whatever a page asks for is noted, also what was not found: a template that appears under a name
 * that was asked for makes the page stale.
 */
@NullMarked
package dev.backfile.theme.template;

import org.jspecify.annotations.NullMarked;
