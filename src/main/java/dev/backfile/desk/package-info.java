/**
 * The writer's desk: a preview that bakes a site again whenever one of its files changes, and shows it in a browser. The
 * door opens it with {@link dev.backfile.desk.Desk}. Changes go from {@code watch} to the desk, which bakes, and from there to
 * {@code server}, whose pages show what {@code live} tells of them.
 */
@NullMarked
package dev.backfile.desk;

import org.jspecify.annotations.NullMarked;
