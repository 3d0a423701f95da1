/**
 * The targets to which a site can be published: one class for each kind. Only the class of a kind knows its library, so
 * that whoever does not publish there needs no such library.
 */
@NullMarked
package dev.backfile.publish.target;

import org.jspecify.annotations.NullMarked;
