/** Where old pages lie: in a folder, or in a WARC file. All of it is untrusted, and nothing is asked of a network. */
@NullMarked
package dev.backfile.imports.html.source;

import org.jspecify.annotations.NullMarked;
