/**
 * The fields of a document, a reader for each: dates, terms, images, addresses, related documents, and whether it is public.
 *
 * <p>{@code source} comes in here with a document whose front matter is read.
 */
@NullMarked
package dev.backfile.source.field;

import org.jspecify.annotations.NullMarked;
