/**
 * What the plan of a site is made of: the {@link dev.backfile.page.Page}s, each with the closed model of what it shows, and the
 * copies. What else a site has, such as feeds, is planned by {@link dev.backfile.page.GeneratedOutput}s that this room is
 * handed.
 *
 * <p>{@code path} settles all output paths and finds clashes; {@code plan} makes the pages. This room knows no FreeMarker and
 * no file system; {@code theme} renders what it plans.
 */
@NullMarked
package dev.backfile.page;

import org.jspecify.annotations.NullMarked;
