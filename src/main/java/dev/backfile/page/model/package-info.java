/**
 * What pages show: a closed {@link dev.backfile.page.model.PageModel} for each kind of page, what a template may ask for beyond
 * it, and the fingerprint of all that.
 *
 * <p>{@code page} puts a model into each page that it plans; {@code theme} shows it, and {@code incremental} compares its
 * fingerprint. Nobody here knows FreeMarker or a file.
 */
@NullMarked
package dev.backfile.page.model;

import org.jspecify.annotations.NullMarked;
