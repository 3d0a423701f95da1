/** How the files of a search index are made of bytes and bits, and read again: bytes from elsewhere are believed in nothing. */
@NullMarked
package dev.backfile.search.bytes;

import org.jspecify.annotations.NullMarked;
