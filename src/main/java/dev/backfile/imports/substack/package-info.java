/** Exports of Substack, a folder or zip with {@code posts.csv}, to documents of a site. */
@NullMarked
package dev.backfile.imports.substack;

import org.jspecify.annotations.NullMarked;
