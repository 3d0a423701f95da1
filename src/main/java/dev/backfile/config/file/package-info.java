/**
 * The file of settings as it is written: its keys, values and places, and the references between them.
 *
 * <p>Only {@code config} reads it, which gives its values their types.
 */
@NullMarked
package dev.backfile.config.file;

import org.jspecify.annotations.NullMarked;
