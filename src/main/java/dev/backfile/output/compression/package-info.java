/**
 * Smaller variants of files, as hosts send them to browsers that understand them. The library for Brotli is an add-on, which
 * only its own class knows.
 */
@NullMarked
package dev.backfile.output.compression;

import org.jspecify.annotations.NullMarked;
