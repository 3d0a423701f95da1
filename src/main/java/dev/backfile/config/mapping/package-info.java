/**
 * What the fields of an archive from elsewhere mean: which of its fields stands for which of Backfile's, and which of its
 * words for a status or a type.
 */
@NullMarked
package dev.backfile.config.mapping;

import org.jspecify.annotations.NullMarked;
