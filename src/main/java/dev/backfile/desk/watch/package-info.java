/**
 * Notices that files of a site changed. It says that something changed and not what: a bake looks for itself. The desk
 * comes in by {@link dev.backfile.desk.watch.FileWatch} and {@link dev.backfile.desk.watch.Changes}.
 */
@NullMarked
package dev.backfile.desk.watch;

import org.jspecify.annotations.NullMarked;
