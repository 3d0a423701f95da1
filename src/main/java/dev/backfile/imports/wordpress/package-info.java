/** Exports of WordPress (WXR, "WordPress eXtended RSS" 1.2), of any size, to documents of a site. */
@NullMarked
package dev.backfile.imports.wordpress;

import org.jspecify.annotations.NullMarked;
