/**
 * AsciiDoc, through AsciidoctorJ in its secure mode, which need not be there.
 *
 * <p>{@link dev.backfile.markup.asciidoc.AsciidocReader} is the door.
 */
@NullMarked
package dev.backfile.markup.asciidoc;

import org.jspecify.annotations.NullMarked;
