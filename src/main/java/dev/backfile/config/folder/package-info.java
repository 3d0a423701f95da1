/**
 * Folders of a site whose files are published as they are: where the files of each stand, and which folders may be such ones.
 * Only {@link dev.backfile.config} comes in.
 */
@NullMarked
package dev.backfile.config.folder;

import org.jspecify.annotations.NullMarked;
