/**
 * The one reader of names: what of a byline is the family name, what the given names, and what is no person's name at all.
 *
 * <p>Indexes, citations in every format and structured data come in here with a byline and what the profile of its author
 * says, and take away a {@link dev.backfile.archive.name.Name}.
 */
@NullMarked
package dev.backfile.archive.name;

import org.jspecify.annotations.NullMarked;
