/**
 * The pictures of a site: what their files say of themselves, and smaller copies of them.
 *
 * <p>Only {@code bake} comes in here. {@link dev.backfile.bake.image.ImageHeaders} reads the first bytes of a file and
 * decodes no pixel. Nothing is known here of pages, of the ledger or of the destination.
 */
@NullMarked
package dev.backfile.bake.image;

import org.jspecify.annotations.NullMarked;
