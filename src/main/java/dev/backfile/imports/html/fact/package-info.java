/** What a page of HTML says of itself for programs: in JSON-LD, microdata, microformats and {@code <meta>}. */
@NullMarked
package dev.backfile.imports.html.fact;

import org.jspecify.annotations.NullMarked;
