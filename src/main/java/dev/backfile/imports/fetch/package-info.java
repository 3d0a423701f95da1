/**
 * Fetches files of an old site that no copy has, if somebody asked for it. Importers come in with an address and get a file; nothing
 * here knows what is done with it.
 */
@NullMarked
package dev.backfile.imports.fetch;

import org.jspecify.annotations.NullMarked;
