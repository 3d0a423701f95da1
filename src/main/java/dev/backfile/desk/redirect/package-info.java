/** What a site's own files tell its host to lead elsewhere, line by line. Reads no file itself. */
@NullMarked
package dev.backfile.desk.redirect;

import org.jspecify.annotations.NullMarked;
