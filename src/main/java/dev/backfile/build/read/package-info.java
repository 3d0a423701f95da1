/**
 * The reading of single documents, here or in another process, and what the walks through a site found. Used by the
 * stages of a bake; knows none of them.
 */
@NullMarked
package dev.backfile.build.read;

import org.jspecify.annotations.NullMarked;
