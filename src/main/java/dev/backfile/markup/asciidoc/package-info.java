/**
 * AsciiDoc, through AsciidoctorJ, which need not be there.
 *
 * <p>{@link dev.backfile.markup.asciidoc.AsciidocReader} is the door.
 */
@NullMarked
package dev.backfile.markup.asciidoc;

import org.jspecify.annotations.NullMarked;
