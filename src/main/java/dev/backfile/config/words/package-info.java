/** What a site says otherwise than the built-in theme: its own words, in its own language and in others. */
@NullMarked
package dev.backfile.config.words;

import org.jspecify.annotations.NullMarked;
