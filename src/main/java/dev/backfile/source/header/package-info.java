/**
 * Which kind of front matter a document has, a class for each: YAML, TOML, JSON, plain lines.
 *
 * <p>{@code source} comes in at {@link dev.backfile.source.header.FrontMatterReader} with the text of a document.
 */
@NullMarked
package dev.backfile.source.header;

import org.jspecify.annotations.NullMarked;
