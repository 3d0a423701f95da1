/**
 * Who stands at which path: where documents, lists and files get their paths in the destination, and how pages write their URLs.
 *
 * <p>{@link dev.backfile.page.path.Addresses} is what the rest of the house sees. The room knows the archive and the settings, and no page.
 */
@NullMarked
package dev.backfile.page.path;

import org.jspecify.annotations.NullMarked;
