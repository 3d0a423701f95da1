/**
 * The pictures and other files of a tree that is surveyed: which documents name which, and which folders these names show to be
 * published under their own names. Only {@link dev.backfile.imports.survey} comes in, and who prints {@link
 * dev.backfile.imports.survey.picture.Pictures}.
 */
@NullMarked
package dev.backfile.imports.survey.picture;

import org.jspecify.annotations.NullMarked;
