/**
 * What templates see of documents, terms and images, as one page shows them, and what they read of it.
 *
 * <p>The variables of a page are made of these, in {@code theme.page}. Everything is made when a template asks for it, and noted, so that a
 * page can be told to be stale by what it read.
 */
@NullMarked
package dev.backfile.theme.model;

import org.jspecify.annotations.NullMarked;
