/**
 * The kinds of output that a site has beside its documents and the lists of them: feeds, sitemaps, redirects and the like.
 *
 * <p>Each kind is one class: its settings, how its pages are planned, what they show, and what templates see of that.
 * {@link dev.backfile.generated.OutputKinds} lists them. {@code config}, {@code page} and {@code theme} know none of
 * them but by the interfaces that are implemented here; {@code build} is handed the list.
 */
@NullMarked
package dev.backfile.generated;

import org.jspecify.annotations.NullMarked;
