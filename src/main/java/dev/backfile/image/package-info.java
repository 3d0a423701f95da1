/**
 * The pictures of a site: what their files say of themselves, and smaller copies of them.
 *
 * <p>{@link dev.backfile.image.ImageHeaders} reads the first bytes of a file and decodes no pixel. Nothing is known here of pages, of the
 * ledger or of the destination.
 */
@NullMarked
package dev.backfile.image;

import org.jspecify.annotations.NullMarked;
