/** Exports of Blogger, {@code feed.atom} of Takeout and the older backup, to documents of a site. */
@NullMarked
package dev.backfile.imports.blogger;

import org.jspecify.annotations.NullMarked;
