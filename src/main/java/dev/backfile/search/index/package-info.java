/** x */
@NullMarked
package dev.backfile.search.index;

import org.jspecify.annotations.NullMarked;
