/**
 * Mistakes that a site accepts: its old ones are listed in a file, and only new ones are told.
 *
 * <p>Only {@code bake} comes in here, with mistakes as severe as the site has them.
 */
@NullMarked
package dev.backfile.bake.baseline;

import org.jspecify.annotations.NullMarked;
