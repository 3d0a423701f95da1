/**
 * The plan of the site: from the {@link dev.backfile.archive.Archive} to the {@link dev.backfile.page.Page}s, with every
 * URL and list page. What else a site has, such as feeds, is planned by {@link dev.backfile.page.GeneratedOutput}s that this
 * room is handed.
 *
 * <p>First all output paths are settled ({@link dev.backfile.page.Addresses}) and clashes found; then the pages come as
 * a stream, each with the closed model of what it shows. This room knows no FreeMarker and no file system; {@code theme}
 * renders what it plans.
 */
@NullMarked
package dev.backfile.page;

import org.jspecify.annotations.NullMarked;
