/**
 * Values for FreeMarker: text, HTML, numbers, dates, lists and hashes, and JSON of them. Nothing else gets through; no Java class is within
 * a template's reach.
 *
 * <p>The ground floor of {@code theme}: the models come in here.
 */
@NullMarked
package dev.backfile.theme.value;

import org.jspecify.annotations.NullMarked;
