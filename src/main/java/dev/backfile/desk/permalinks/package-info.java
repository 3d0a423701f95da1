/** Brings the register of permalinks up to date: edits that are planned first, so that they can be shown before they are made. */
@NullMarked
package dev.backfile.desk.permalinks;

import org.jspecify.annotations.NullMarked;
